import { render } from 'preact';
import { App } from './app.tsx';
import '../../../sidebar/style/tokens.css';
import './page.css';
import './grid/grid.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
