import { render } from 'preact';
import { App } from './app.tsx';
import '../../../sidebar/style/tokens.css';
import './style/base.css';
import './style/header.css';
import './style/buttons.css';
import './style/menu.css';
import './style/documents.css';
import './style/cell-bar.css';
import './style/row-tools.css';
import './style/desk.css';
import './style/tabs.css';
import './style/dialogs.css';
import './style/toast.css';
import './style/charts.css';
import './grid/grid.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
