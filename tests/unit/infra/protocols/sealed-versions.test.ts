import { describe, expect, it } from 'vitest';
import { readSeals } from '#infra/protocols/seal-file.ts';
import { brokenSeals, sealOf, unsealed } from '#infra/protocols/sealed-versions.ts';
import { protocols } from '#shared/domain/protocols/protocols.ts';
import { smallProtocol } from '#tests/support/builders-protocol.ts';

const changed = { ...smallProtocol, title: { zh: '摔倒', en: 'A fall' } };
const sealed = sealOf([smallProtocol]);

describe('the sealed versions', () => {
  it('are of every protocol that ships, and none has changed since', () => {
    expect(brokenSeals(Object.values(protocols), readSeals())).toEqual([]);
    expect(unsealed(Object.values(protocols), readSeals())).toEqual([]);
  });

  it('hold a protocol that says the same', () => expect(brokenSeals([smallProtocol], sealed)).toEqual([]));
  it('are broken by a change without a new version', () => expect(brokenSeals([changed], sealed)).toEqual(['fall: has changed since version 1 was sealed; raise its version']));
  it('are broken by an older version', () => expect(brokenSeals([smallProtocol], sealOf([{ ...smallProtocol, version: 2 }]))).toEqual(['fall: is version 1, and version 2 was sealed already']));
  it('are not there yet for a raised version', () => {
    const raised = { ...changed, version: 2 };
    expect(brokenSeals([raised], sealed)).toEqual([]);
    expect(unsealed([raised], sealed)).toEqual(['fall']);
  });
});
