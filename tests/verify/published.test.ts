import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toHex, utf8 } from '../../scripts/verify/core/bytes';
import { heads, hmac, leafHash } from '../../scripts/verify/core/merkle';
import { findCheckpoints, parseCheckpoint, parseKey, signedBy } from '../../scripts/verify/core/note';
import { verifyEd25519 } from './sample';

/** The parts against other people's examples: Go's note package, C2SP, RFC 4231, certificate transparency's test trees. */

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

describe('signed notes', () => {
  const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const body =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const signature =
    'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=';

  it('of Go’s sumdb/note verify under its published key', async () => {
    const parsed = parseKey(sha256, key);
    expect(parsed).toMatchObject({ name: 'PeterNeumann', id: 'c74f20a3' });
    const bytes = Buffer.from(signature, 'base64');
    const signed = { name: 'PeterNeumann', id: toHex(bytes.subarray(0, 4)), signature: bytes.subarray(4) };
    const checkpoint = { origin: '', size: 0, root: new Uint8Array(32), body, signatures: [signed] };
    if (!parsed) throw new Error('no key');
    expect(await signedBy(checkpoint, [parsed], verifyEd25519)).toEqual({ state: 'valid', key: parsed });
    const other = { ...checkpoint, body: body.replace('answer', 'question') };
    expect(await signedBy(other, [parsed], verifyEd25519)).toEqual({ state: 'broken' });
    expect(await signedBy(checkpoint, [], verifyEd25519)).toEqual({ state: 'unknown' });
  });

  it.each([
    key.replace('c74f20a3', 'c74f20a4'),
    key.replace('PeterNeumann', 'PeterNeuman'),
    key.replace('+ARp', '+AhRp'),
    key.slice(0, -1),
    'x',
  ])('%s is no key', (text) => expect(parseKey(sha256, text)).toBeNull());
});

describe('checkpoints', () => {
  const example =
    'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n';

  it('of C2SP’s tlog-checkpoint are read', () => {
    expect(parseCheckpoint(example)).toMatchObject({
      origin: 'example.com/behind-the-sofa',
      size: 20_852_163,
      signatures: [{ name: 'example.com/behind-the-sofa', id: '033de0ae' }],
    });
  });

  it.each([
    ['no newline at the end', example.slice(0, -1)],
    ['a size with a nought in front', example.replace('20852163', '020852163')],
    ['a size beyond what numbers hold', example.replace('20852163', '9007199254740993')],
    ['a root cut short', example.replace('CsUY', '')],
    ['spare bits in a root', example.replace('q2I=', 'q2J=')],
    ['a hyphen for the dash', example.replace('\u2014', '-')],
    ['an extension line', example.replace('q2I=\n', 'q2I=\nmore\n')],
    ['no signature', example.slice(0, example.indexOf('\u2014'))],
  ])('%s is refused', (_, text) => expect(parseCheckpoint(text)).toBeNull());

  it('are found in a mail, however the mail program set them', () => {
    const mail = `Hello,\r\n\r\nthe week's checkpoint:\r\n\r\n${example.replace(/^/gm, '> ').replace(/\n/g, '\r\n')}\r\nRegards\r\n\r\n${example}`;
    expect(findCheckpoints(mail)).toEqual([example, example]);
    expect(findCheckpoints('nothing here\n\n\u2014 a b')).toEqual([]);
  });
});

describe('hashes', () => {
  it('give the heads of certificate transparency’s reference tree', () => {
    const inputs = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const leaves = inputs.map((input) => leafHash(sha256, Buffer.from(input, 'hex')));
    const roots = heads(sha256, leaves, new Set([0, 1, 2, 3, 8, 9]));
    expect([...roots].map(([size, root]) => [size, toHex(root)])).toEqual([
      [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
      [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
      [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
      [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
      [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
    ]);
  });

  it('give RFC 4231’s HMAC', () => {
    const tag = (key: Uint8Array, text: Uint8Array) => toHex(hmac(sha256, key, text));
    expect(tag(utf8('Jefe'), utf8('what do ya want for nothing?'))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
    expect(
      tag(new Uint8Array(131).fill(0xaa), utf8('Test Using Larger Than Block-Size Key - Hash Key First')),
    ).toBe('60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54');
  });
});
