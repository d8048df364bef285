/** A script that the page keeps as text: its code, and the global name under which it puts what it exports. */
declare module '*?inert' {
  export const name: string;
  export const code: () => string;
}
