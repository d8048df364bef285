import type { ProtectionSpec } from '../operations.ts';
import { call } from './bridge.ts';
import { offered } from './offered.ts';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

export class LocalProtection implements Partial<GoogleProtection> {
  private readonly sheet: number;
  private readonly spec: ProtectionSpec;
  constructor(sheet: number, spec: ProtectionSpec) {
    this.sheet = sheet;
    this.spec = spec;
  }
  setWarningOnly(warningOnly: boolean) {
    this.spec.warningOnly = warningOnly;
    return this.update();
  }
  setDescription(description: string) {
    this.spec.description = description;
    return this.update();
  }
  getDescription() {
    return this.spec.description;
  }
  isWarningOnly() {
    return this.spec.warningOnly;
  }
  private update(): GoogleProtection {
    call('Protection.update', this.sheet, this.spec.id, this.spec.description, this.spec.warningOnly);
    return offered<GoogleProtection>('Protection', this);
  }
}

/** A protection of a sheet, as the add-on sees it. */
export function protectionOf(sheet: number, spec: ProtectionSpec): GoogleProtection {
  return offered<GoogleProtection>('Protection', new LocalProtection(sheet, spec));
}
