import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { AddOn } from '../add-on.ts';
import { BookTrouble } from '../book/store.ts';
import { publicFunctions } from '../runner.ts';
import type { Workspace } from '../workspace.ts';
import { type ApiHandlers, apiHandlers, Refusal } from './api-handlers.ts';
import { BadBody, readBody } from './body.ts';
import { type Frames, framePolicy, newFrames } from './frames.ts';
import { guard } from './guard.ts';
import { type Page, pageWith } from './page.ts';
import { ALWAYS, send, sendFile } from './responses.ts';

export interface ServerOptions {
  workspace: Workspace;
  addOn: AddOn;
  /** The built page and the built script of its frames. */
  page: string;
  frameScript: string;
  port: number;
  log(line: string): void;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface RunningServer {
  /** `http://127.0.0.1:8137` */
  address: string;
  close(): void;
}

/** Serves the workspace page on 127.0.0.1; resolves when it listens, rejects when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = newServer();
  const port = await listen(server, options.port);
  const frameServer = newServer();
  // The same neighbour each time, if it is free: the frames' storage belongs to their port.
  const framePort = await listen(frameServer, port + 1).catch(() => listen(frameServer, 0));

  const address = originOf(port);
  const token = randomBytes(24).toString('base64url');
  const frames = newFrames(originOf(framePort), options.frameScript, publicFunctions(options.addOn));
  const handlers = apiHandlers(options.workspace, options.addOn, frames, options.log);
  const page = pageWith(options.page, token, originOf(framePort));
  const fail = (response: ServerResponse) => (error: unknown) => {
    options.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (response.headersSent) response.destroy();
    else send(response, 500, 'text/plain; charset=utf-8', texts.failed);
  };
  server.on('request', (request, response) => {
    respond(request, response, { port, token, page, handlers, options }).catch(fail(response));
  });
  frameServer.on('request', (request, response) => respondFrame(request, response, { framePort, frames, address }));
  return {
    address,
    close() {
      for (const one of [server, frameServer]) {
        one.close();
        one.closeAllConnections();
      }
    },
  };
}

function newServer(): Server {
  const server = createServer({ connectionsCheckingInterval: 1_000 });
  // Nobody who speaks slowly holds a connection: the browser is on the same machine.
  server.headersTimeout = 5_000;
  server.requestTimeout = 20_000;
  server.maxHeadersCount = 50;
  return server;
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

function originOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

interface Serving {
  port: number;
  token: string;
  page: Page;
  handlers: ApiHandlers;
  options: ServerOptions;
}

async function respond(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const refused = guard(request, serving.port, serving.token);
  if (refused) return send(response, refused, 'text/plain; charset=utf-8', texts.refused);
  const path = decodePath(request.url ?? '/');
  if (request.method === 'POST') return answerApi(path, request, response, serving.handlers);
  if (path === '/' && request.headers.host !== `127.0.0.1:${serving.port}`) {
    // One name for the page: what the browser keeps for it and its frames belongs to the name.
    response.writeHead(302, { ...ALWAYS, Location: `${originOf(serving.port)}/` });
    response.end();
    return;
  }
  if (path === '/') {
    response.setHeader('Content-Security-Policy', serving.page.policy);
    return send(response, 200, 'text/html; charset=utf-8', serving.page.html);
  }
  if (path === '/book') {
    const { bookPath, desk } = serving.options.workspace;
    return sendFile(response, bookPath, `${desk.bookName}.xlsx`, XLSX);
  }
  const name = /^\/documents\/([^/\\]+)$/.exec(path)?.[1];
  const { documents } = serving.options.workspace.desk;
  // Only what the folder lists is given out, so no name leads elsewhere.
  if (name && documents.list().some((document) => document.name === name))
    return sendFile(response, join(documents.path, name), name, DOCX);
  return send(response, 404, 'text/plain; charset=utf-8', texts.notFound);
}

function respondFrame(
  request: IncomingMessage,
  response: ServerResponse,
  { framePort, frames, address }: { framePort: number; frames: Frames; address: string },
): void {
  const refused = request.method === 'GET' ? guard(request, framePort, '') : 405;
  const html = refused ? undefined : frames.html(/^\/frame\/([\w-]+)$/.exec(request.url ?? '')?.[1] ?? '');
  if (html === undefined) send(response, refused ?? 404, 'text/plain; charset=utf-8', texts.notFound);
  else {
    response.setHeader('Content-Security-Policy', framePolicy(address));
    send(response, 200, 'text/html; charset=utf-8', html);
  }
}

async function answerApi(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  handlers: ApiHandlers,
): Promise<void> {
  const name = /^\/api\/([a-z]+)$/.exec(path)?.[1] ?? '';
  const handler = Object.hasOwn(handlers, name) ? handlers[name as keyof ApiHandlers] : undefined;
  if (!handler) return send(response, 404, 'text/plain; charset=utf-8', texts.notFound);
  try {
    const output = await handler(await readBody(request));
    send(response, 200, 'application/json', JSON.stringify(output));
  } catch (error) {
    if (error instanceof BadBody) {
      // The rest of an oversized body is not worth reading.
      response.setHeader('Connection', 'close');
      send(response, error.status, 'application/json', JSON.stringify({ trouble: texts.tooLarge }));
      request.destroy();
      return;
    }
    if (error instanceof Error && error.name === '$ZodError')
      return send(response, 400, 'application/json', JSON.stringify({ trouble: texts.failed }));
    if (!(error instanceof Refusal || error instanceof BookTrouble)) throw error;
    send(response, 409, 'application/json', JSON.stringify({ trouble: error.message }));
  }
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/');
  } catch {
    return '';
  }
}
