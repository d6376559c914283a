import { generateKeyPairSync, sign } from 'node:crypto';
import { strFromU8, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../cli/pack/node-ports.ts';
import { buildSample, sampleFiles, sampleRecords } from '../../tests/support/pack-source.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { openEnvelope, payloadType, readEnvelope, writeEnvelope } from './envelope.ts';
import { preAuthenticationEncoding, verifyEnvelope } from './signed-envelope.ts';
import { packErrorFields, packErrorMessages, PackError, type PackErrorCode } from './errors.ts';

function newKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    raw: new Uint8Array(Buffer.from(x, 'base64url')),
    sign: (message: Uint8Array) => new Uint8Array(sign(null, message, privateKey)),
  };
}

describe('envelope', () => {
  it('has the pre-authentication encoding of DSSE', () => {
    // The example of DSSE's protocol.md.
    const text = strFromU8(preAuthenticationEncoding('http://example.com/HelloWorld', strToU8('hello world')));
    expect(text).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });

  it('is accepted for a trusted key and refused for another, a changed payload or a changed signature', async () => {
    const [key, other] = [newKey(), newKey()];
    const payload = strToU8(JSON.stringify((await buildSample(sampleFiles(sampleRecords(1)))).manifest));
    const signature = key.sign(preAuthenticationEncoding(payloadType, payload));
    const bytes = writeEnvelope(payload, [{ bytes: other.sign(payload) }, { keyid: 'k', bytes: signature }]);
    const envelope = openEnvelope(bytes, nodePorts);
    expect(envelope.signatures[1]?.keyid).toBe('k');
    expect(await verifyEnvelope(envelope, [other.raw, key.raw], nodePorts)).toBe(key.raw);
    expect(await verifyEnvelope(envelope, [other.raw], nodePorts)).toBeUndefined();
    expect((await readEnvelope(bytes, nodePorts, { keys: [key.raw] })).key).toBe(key.raw);
    const changed = { ...envelope, payload: envelope.payload.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) };
    expect(await verifyEnvelope(changed, [key.raw], nodePorts)).toBeUndefined();
    const bent = { ...envelope, signatures: [{ bytes: signature.map((byte, at) => (at === 3 ? byte ^ 1 : byte)) }] };
    expect(await verifyEnvelope(bent, [key.raw], nodePorts)).toBeUndefined();
  });
});

describe('base64', () => {
  it('is that of Node, and has one text for one value', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = encodeBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeBase64(text)).toEqual(bytes);
      }),
    );
    for (const text of ['A', 'AA', 'AA=', 'AB==', 'AAB=', 'A===', '====', 'A-A=', ' AAA', 'AA==\n', 'AA==AA==']) {
      expect([text, decodeBase64(text)]).toEqual([text, undefined]);
    }
  });
});

describe('PackError', () => {
  it('fills every field of its message', () => {
    for (const code of Object.keys(packErrorMessages) as PackErrorCode[]) {
      const details = Object.fromEntries(packErrorFields(code).map((field) => [field, `<${field}>`]));
      const { message } = new PackError(code, details);
      for (const field of packErrorFields(code)) expect(message).toContain(`<${field}>`);
      expect(message).not.toMatch(/[{}]/);
    }
  });
});
