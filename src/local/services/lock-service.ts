import { call } from './bridge.ts';
import { offered } from './offered.ts';

type GoogleLock = GoogleAppsScript.Lock.Lock;

export class LocalLock implements Partial<GoogleLock> {
  tryLock(timeoutInMillis: number) {
    return call('Lock.tryLock', timeoutInMillis);
  }
  waitLock(timeoutInMillis: number) {
    if (!call('Lock.tryLock', timeoutInMillis))
      throw new Error('Lock timeout: another process was holding the lock for too long.');
  }
  hasLock() {
    return call('Lock.hasLock');
  }
  releaseLock() {
    call('Lock.releaseLock');
  }
}

export const lockService = { getDocumentLock: () => offered<GoogleLock>('Lock', new LocalLock()) };
