import { call } from './bridge.ts';
import { offered } from './offered.ts';

type GoogleProperties = GoogleAppsScript.Properties.Properties;

export class LocalProperties implements Partial<GoogleProperties> {
  private readonly store: 'document' | 'user';
  constructor(store: 'document' | 'user') {
    this.store = store;
  }
  getProperties() {
    return call('Properties.getProperties', this.store);
  }
  getProperty(key: string) {
    return this.getProperties()[key] ?? null;
  }
  setProperty(key: string, value: string) {
    return this.setProperties({ [key]: value });
  }
  setProperties(properties: Record<string, string>, deleteAllOthers = false) {
    const texts = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    call('Properties.setProperties', this.store, texts, deleteAllOthers);
    return this.self();
  }
  deleteProperty(key: string) {
    call('Properties.deleteProperty', this.store, key);
    return this.self();
  }
  private self(): GoogleProperties {
    return offered<GoogleProperties>('Properties', this);
  }
}

export const propertiesService = {
  getDocumentProperties: () => offered<GoogleProperties>('Properties', new LocalProperties('document')),
  getUserProperties: () => offered<GoogleProperties>('Properties', new LocalProperties('user')),
};
