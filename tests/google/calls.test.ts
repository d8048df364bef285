import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import calls from '../../src/google/calls.json' with { type: 'json' };
import { implementedMembers } from '../../src/local/runner.ts';
import { builtAddOn } from '../built.ts';

/** Which of the three scopes a class needs; '' for none (reference of Apps Script, scopes per method). */
const SCOPES: Record<string, string> = {
  SpreadsheetApp: 'spreadsheets.currentonly',
  Spreadsheet: 'spreadsheets.currentonly',
  Sheet: 'spreadsheets.currentonly',
  Range: 'spreadsheets.currentonly',
  Protection: 'spreadsheets.currentonly',
  DataValidationBuilder: 'spreadsheets.currentonly',
  EmbeddedChartBuilder: 'spreadsheets.currentonly',
  Ui: 'script.container.ui',
  FilesCollection: 'drive.file',
  Menu: '',
  HtmlService: '',
  HtmlOutput: '',
  LockService: '',
  Lock: '',
  PropertiesService: '',
  Properties: '',
  Session: '',
  Utilities: '',
};

/** Members of those classes that need a wider scope than the class has here. */
const WIDER = new Set([
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
  'SpreadsheetApp.create',
  'Session.getActiveUser',
  'Session.getEffectiveUser',
]);

const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
  oauthScopes: string[];
  dependencies: { enabledAdvancedServices: { userSymbol: string }[] };
};

describe('every Apps Script member that is called', () => {
  const members = Object.entries(calls).flatMap(([owner, names]) => names.map((name) => [owner, name] as const));

  test.each(members)('%s.%s needs no more than the manifest asks for', (owner, name) => {
    const scope = SCOPES[owner];
    expect(scope, `class ${owner} has no line in the table of scopes`).toBeDefined();
    expect(WIDER.has(`${owner}.${name}`)).toBe(false);
    if (scope) expect(manifest.oauthScopes).toContain(`https://www.googleapis.com/auth/${scope}`);
  });

  const local = implementedMembers(builtAddOn());
  test.each(members)('%s.%s works in the local workspace', (owner, name) => {
    // The declarations call the class of `Drive.Files` by a name of their own.
    expect(local[owner === 'FilesCollection' ? 'Drive.Files' : owner]).toContain(name);
  });
});

test('the manifest asks for three scopes and the Drive service, and for nothing else', () => {
  const names = ['drive.file', 'script.container.ui', 'spreadsheets.currentonly'];
  expect([...manifest.oauthScopes].sort()).toEqual(names.map((name) => `https://www.googleapis.com/auth/${name}`));
  expect(Object.keys(manifest).sort()).toEqual([
    'dependencies',
    'exceptionLogging',
    'oauthScopes',
    'runtimeVersion',
    'timeZone',
  ]);
  expect(manifest.dependencies.enabledAdvancedServices.map(({ userSymbol }) => userSymbol)).toEqual(['Drive']);
});

test('every scope of the manifest is needed', () => {
  const needed = new Set(Object.keys(calls).map((owner) => SCOPES[owner]));
  for (const scope of manifest.oauthScopes) expect(needed).toContain(scope.split('/').pop());
});
