import { collective } from './lexicon/collective.ts';
import { fold } from './text.ts';

/** Whether the responsible is named only collectively, every part of it: «Административные команды, руководители МО». */
export function isCollective(responsible: string): boolean {
  const parts = responsible
    .split(/[,;\n]+/)
    .map(fold)
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => Object.values(collective).some((pattern) => pattern.test(part)));
}
