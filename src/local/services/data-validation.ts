import type { ValidationRule } from '../operations.ts';
import { offered } from './offered.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

class LocalRule {
  readonly rule: ValidationRule;
  constructor(rule: ValidationRule) {
    this.rule = rule;
  }
}

export class LocalRuleBuilder implements Partial<Builder> {
  private criteria: { kind: 'list'; values: string[]; showDropdown: boolean } | { kind: 'date' } | undefined;
  private allowInvalid = true;
  private help: string | undefined;

  // biome-ignore lint/suspicious/noExplicitAny: the type of the values is Google's
  requireValueInList(values: any[], showDropdown = true) {
    // Beyond 500 choices Google refuses the rule.
    if (values.length > 500) throw new Error('The data validation rule has more items than the limit of 500.');
    this.criteria = { kind: 'list', values: values.map(String), showDropdown };
    return this.self();
  }
  requireDate() {
    this.criteria = { kind: 'date' };
    return this.self();
  }
  setAllowInvalid(allowInvalidData: boolean) {
    this.allowInvalid = allowInvalidData;
    return this.self();
  }
  setHelpText(helpText: string) {
    this.help = helpText;
    return this.self();
  }
  build(): Rule {
    if (!this.criteria) throw new Error('The data validation rule has no criteria.');
    const help = this.help === undefined ? {} : { help: this.help };
    return new LocalRule({ ...this.criteria, allowInvalid: this.allowInvalid, ...help }) as unknown as Rule;
  }
  private self(): Builder {
    return offered<Builder>('DataValidationBuilder', this);
  }
}

/** A new builder, as the add-on sees it. */
export function newDataValidation(): Builder {
  return offered<Builder>('DataValidationBuilder', new LocalRuleBuilder());
}

/** What a built rule says. */
export function ruleOf(rule: Rule): ValidationRule {
  return (rule as unknown as LocalRule).rule;
}
