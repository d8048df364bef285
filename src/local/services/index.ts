import type { ExecutionFacts } from '../operations.ts';
import { LocalBlob } from './blob.ts';
import { connect, executionFacts } from './bridge.ts';
import { CHART_TYPES, LocalChartBuilder } from './chart.ts';
import { localConsole } from './console.ts';
import { LocalRuleBuilder } from './data-validation.ts';
import { drive } from './drive.ts';
import { htmlService, LocalHtmlOutput } from './html-service.ts';
import { LocalLock, lockService } from './lock-service.ts';
import { offered } from './offered.ts';
import { plainJson } from './plain-json.ts';
import { LocalProperties, propertiesService } from './properties-service.ts';
import { LocalProtection } from './protection.ts';
import { LocalRange } from './range.ts';
import { LocalSheet } from './sheet.ts';
import { LocalSpreadsheet, spreadsheetApp } from './spreadsheet.ts';
import { LocalMenu, LocalUi } from './ui.ts';
import { utilities } from './utilities.ts';

const session = {
  getTemporaryActiveUserKey: () => executionFacts().userKey,
  getActiveUserLocale: () => executionFacts().userLocale,
};

const charts = { ChartType: offered('ChartType', CHART_TYPES) };

const globals = {
  SpreadsheetApp: spreadsheetApp,
  HtmlService: htmlService,
  LockService: lockService,
  PropertiesService: propertiesService,
  Session: session,
  Utilities: utilities,
  Charts: charts,
  Drive: drive,
  console: localConsole,
};

const classes = {
  Spreadsheet: LocalSpreadsheet,
  Sheet: LocalSheet,
  Range: LocalRange,
  Protection: LocalProtection,
  DataValidationBuilder: LocalRuleBuilder,
  EmbeddedChartBuilder: LocalChartBuilder,
  Ui: LocalUi,
  Menu: LocalMenu,
  HtmlOutput: LocalHtmlOutput,
  Lock: LocalLock,
  Properties: LocalProperties,
  Blob: LocalBlob,
};

/** Members of the classes that are no part of Google's. */
const OWN = new Set(['constructor', 'self', 'update']);

/** Every member this workspace has, by Google's name of its class: read off the code, so it cannot drift from it. */
function implemented(): Record<string, string[]> {
  const members = Object.entries(globals).map(([name, service]) => [name, Object.keys(service)]);
  const methods = Object.entries(classes).map(([name, { prototype }]) => [
    name,
    Object.getOwnPropertyNames(prototype).filter((method) => !OWN.has(method)),
  ]);
  return Object.fromEntries([...members, ...methods, ['Drive.Files', ['create', 'list']]]);
}

/**
 * What the runner compiles into a fresh context: puts the services among the globals and gives back how to call one
 * of the add-on's functions: JSON arguments in; JSON of the result out, or of a text, which may be a book long, itself
 * behind an apostrophe.
 */
export function install(global: Record<string, unknown>, send: (request: string) => string, factsJson: string) {
  connect(send, JSON.parse(factsJson) as ExecutionFacts);
  for (const [name, service] of Object.entries(globals)) {
    const value = name === 'console' ? service : offered(name, service as object);
    Object.defineProperty(global, name, { value, writable: true, configurable: true });
  }
  return {
    implemented: () => JSON.stringify(implemented()),
    entry: (name: string, argsJson: string) => (): string => {
      const target = global[name];
      if (typeof target !== 'function') return JSON.stringify({ error: `Script function not found: ${name}` });
      try {
        const result = (target as (...args: unknown[]) => unknown)(...(JSON.parse(argsJson) as unknown[]));
        return typeof result === 'string' ? `'${result}` : `{"value":${plainJson(result)}}`;
      } catch (error) {
        const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
        return JSON.stringify({ error: message, stack });
      }
    },
  };
}
