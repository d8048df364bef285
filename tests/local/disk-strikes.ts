import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { loadBook, saveBook } from '../../src/local/book/store.ts';
import type { Desk } from '../../src/local/runner.ts';
import { openWorkspace, type Workspace } from '../../src/local/workspace.ts';
import { builtAddOn } from '../built.ts';
import { assertWhole, contentOf } from './bundle-book.ts';
import type { Action } from './fault-strikes.ts';
import { startingBook } from './fault-trials.ts';
import { cutDisk, mendDisk } from './faulty-disk.ts';

/** Lets the disk fail under an action of the local workspace and holds book and documents to their word. */

const addOn = builtAddOn();

/** A book on a disk of its own, before an action and after it. */
interface Ground {
  folder: string;
  before: string;
  after: string;
  documents: string[];
}

const bookIn = (folder: string): string => join(folder, 'Книга.xlsx');
const open = (folder: string): Promise<Workspace> =>
  openWorkspace({
    addOn,
    bookPath: bookIn(folder),
    user: 'anna',
    documentsPath: join(folder, 'Документы'),
    linkTo: (name) => `file:///${name}`,
  });

async function act(workspace: Workspace, { name, rpc, trial }: Action, again = false): Promise<string> {
  const input = (again ? trial.again : undefined) ?? trial.input;
  const outcome = await workspace.call(rpc ? 'rpc' : name, rpc ? [name, JSON.stringify(input)] : []);
  assert.equal(outcome.error, undefined, `${name} threw`);
  const answer = rpc
    ? (JSON.parse(String(outcome.value)) as { ok: boolean; message: string })
    : { ok: true, message: '' };
  return answer.ok ? '' : answer.message;
}

async function contentIn(folder: string): Promise<string> {
  const { book } = await loadBook(bookIn(folder));
  const desk = { book } as Desk;
  assertWhole(desk);
  return contentOf(desk);
}

const documentsIn = (folder: string): string[] => readdirSync(join(folder, 'Документы'));

/** Lays the ground of an action. */
async function groundOf(action: Action): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  const desk = startingBook();
  action.trial.before?.(desk);
  await saveBook(desk.book, { path: bookIn(folder), mark: '' });
  cpSync(folder, `${folder}-whole`, { recursive: true });
  const before = await contentIn(folder);
  assert.equal(await act(await open(`${folder}-whole`), action), '', `${action.name} fails on a healthy disk`);
  const after = await contentIn(`${folder}-whole`);
  const documents = action.name === 'makeDocument' ? documentsIn(`${folder}-whole`) : [];
  rmSync(`${folder}-whole`, { recursive: true });
  return { folder, before, after, documents };
}

/** Lets every so-many-th change of the disk fail, by a full disk and by the end of the process; gives how many did. */
export async function strikeDisk(action: Action, step = 1): Promise<number> {
  const ground = await groundOf(action);
  let struck = 0;
  for (let at = 0; ; at += step) {
    const [cutAt, kills] = [Math.floor(at / 2), at % 2 === 1];
    if (!(await strike(action, ground, cutAt, kills))) break;
    struck++;
  }
  rmSync(ground.folder, { recursive: true });
  return struck;
}

/** Strikes once; false where the action made fewer changes to the disk. */
async function strike(action: Action, ground: Ground, cutAt: number, kills: boolean): Promise<boolean> {
  const where = `${action.name}, change ${cutAt} of the disk, ${kills ? 'killed' : 'full'}`;
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  cpSync(ground.folder, folder, { recursive: true });
  try {
    const workspace = await open(folder);
    cutDisk(cutAt, 500, kills);
    const told = await act(workspace, action).catch((trouble: Error) => trouble.message);
    if (!mendDisk()) return false;
    const now = await contentIn(folder);
    assert(now === ground.before || now === ground.after, `${where}: half of it is in the book`);
    if (!kills && readFileSync(bookIn(folder)).equals(readFileSync(bookIn(ground.folder))))
      assert.match(told, /не удалось сохранить.*нет места.*повторите/, `${where}: the user is told «${told}»`);
    // After the end of the process the program is started anew.
    assert.equal(await act(kills ? await open(folder) : workspace, action, true), '', `${where}: repeated, it fails`);
    assert.equal(await contentIn(folder), ground.after, `${where}: repeated, it gives something else`);
    if (ground.documents.length > 0) wholeDocuments(folder, ground.documents, where);
    return true;
  } finally {
    mendDisk();
    rmSync(folder, { recursive: true });
  }
}

function wholeDocuments(folder: string, expected: string[], where: string): void {
  const path = join(folder, 'Документы');
  const names = readdirSync(path);
  assert.deepEqual(
    names.filter((name) => !name.startsWith('.')),
    expected,
    `${where}: other documents`,
  );
  for (const name of expected)
    assert(new PizZip(readFileSync(join(path, name))).file('word/document.xml'), `${where}: half of a document`);
}
