import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { base64, unbase64 } from '../../lib/ledger/bytes';
import { checkpointText, keyNameOf, originOf, readCheckpoint, readOrigin } from '../../lib/ledger/checkpoint';
import { inclusionProof, leafHash } from '../../lib/ledger/merkle';
import { type NoteSigner, openNote, readVerifierKey, signNote, verifierKey } from '../../lib/ledger/note';
import { proofText, readProof } from '../../lib/ledger/proof';
import { leaves, roots } from './merkle.vectors';

const { subtle } = crypto;

/** The example of golang.org/x/mod/sumdb/note, where signed notes come from. */
const published = {
  vkey: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  seed: 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz',
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  line: '\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
};
const note = `${published.text}\n${published.line}`;
const key = readVerifierKey(published.vkey);

/** The published private key: its type byte and seed, put into the PKCS #8 frame of RFC 8410. */
async function publishedSigner(): Promise<NoteSigner> {
  const seed = unbase64(published.seed).slice(1);
  const frame = hexToBytes('302e020100300506032b657004220420');
  const secret = await subtle.importKey('pkcs8', new Uint8Array([...frame, ...seed]), 'Ed25519', false, [
    'sign',
  ]);
  return { ...key, sign: async (data) => new Uint8Array(await subtle.sign('Ed25519', secret, data)) };
}

describe('signed notes', () => {
  it('are read and written as published', async () => {
    expect(verifierKey(key)).toBe(published.vkey);
    expect(await openNote(note, key, subtle)).toBe(published.text);
    expect(await signNote(published.text, await publishedSigner())).toBe(note);
  });

  it('pass over signatures of others', async () => {
    const other = `\u2014 example.com/other ${base64(new Uint8Array(70))}\n`;
    expect(await openNote(note + other, key, subtle)).toBe(published.text);
    await expect(openNote(`${published.text}\n${other}`, key, subtle)).rejects.toThrow('not signed');
  });

  it.each([
    ['another text', note.replace('answer', 'answers')],
    ['another signature', note.replace('x08go/ZJ', 'x08go/ZK')],
    ['no empty line', published.text + published.line],
    ['no newline at its end', note.slice(0, -1)],
    ['a control character', note.replace('problem', 'pro\tblem')],
    ['base64 of another form', note.replace('nAM=', 'nAN=')],
    ['no signature', `${published.text}\n`],
    ['a hyphen for the dash', note.replace('\u2014', '-')],
  ])('are refused with %s', async (_, bent) => {
    await expect(openNote(bent, key, subtle)).rejects.toThrow();
  });

  it('are not made for what they cannot carry', async () => {
    const signer = await publishedSigner();
    await expect(signNote('no newline', signer)).rejects.toThrow();
    await expect(signNote('x\ty\n', signer)).rejects.toThrow();
    await expect(signNote('x\n', { ...signer, name: 'two words' })).rejects.toThrow();
    await expect(signNote('x\n', { ...signer, name: 'a+b' })).rejects.toThrow();
  });

  it('know a key by its own id only', () => {
    for (const bent of [
      published.vkey.replace('c74f20a3', 'c74f20a4'),
      published.vkey.replace('PeterNeumann', 'PeterNeumam'),
      published.vkey.replace('+ARpc', '+ABpc'),
      published.vkey.slice(0, -4),
      'PeterNeumann',
    ])
      expect(() => readVerifierKey(bent), bent).toThrow();
  });
});

describe('checkpoints', () => {
  /** The example of c2sp.org/tlog-checkpoint; its key is not published. */
  const example = [
    'example.com/behind-the-sofa',
    '20852163',
    'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
    '',
  ].join('\n');

  it('are read and written as published', () => {
    const read = readCheckpoint(example);
    expect(read).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163 });
    expect(checkpointText(read)).toBe(example);
    expect(readCheckpoint(`${example}an extension\n`).size).toBe(20_852_163);
  });

  it.each([
    ['a leading zero', example.replace('20852163', '020852163')],
    ['a size past 2^53', example.replace('20852163', '9007199254740993')],
    ['a short root', example.replace('jxq2I=', 'jxq==')],
    ['an empty line', example.replace('\n208', '\n\n208')],
    ['no last newline', example.slice(0, -1)],
    ['nothing', ''],
  ])('are refused with %s', (_, bent) => {
    expect(() => readCheckpoint(bent)).toThrow();
  });

  it('name a log by device and brand', () => {
    const origin = originOf('0123456789abcdef', 'marlow');
    expect(origin).toBe('proofdesk.invalid/0123456789abcdef/marlow');
    expect(readOrigin(origin)).toEqual({ device: '0123456789abcdef', brand: 'marlow' });
    expect(keyNameOf('0123456789abcdef')).toBe('proofdesk.invalid/0123456789abcdef');
    expect(readOrigin('example.com/log')).toBeNull();
  });
});

describe('proofs as text', () => {
  const hashes = leaves.map((leaf) => leafHash(hexToBytes(leaf)));
  const proof = { index: 5, hashes: inclusionProof(hashes, 5), checkpoint: note };

  it('have the published shape', () => {
    const lines = proofText(proof).split('\n');
    expect(lines.slice(0, 2)).toEqual(['c2sp.org/tlog-proof@v1', 'index 5']);
    expect(lines[5]).toBe('');
    expect(lines.slice(6).join('\n')).toBe(note);
    expect(readProof(proofText(proof))).toEqual(proof);
    const extra = new TextEncoder().encode('age');
    expect(proofText({ ...proof, extra })).toBe(proofText(proof).replace('\nindex', '\nextra YWdl\nindex'));
    expect(readProof(proofText({ ...proof, extra }))).toEqual({ ...proof, extra });
    expect(bytesToHex(proof.hashes[2] ?? new Uint8Array())).toBe(roots[3]);
  });

  /** The faults that transparency-dev/merkle's own test of the format plants. */
  it.each([
    ['another head', 'wrong-header\nindex 0\n\ncheckpoint\n'],
    ['no index', 'c2sp.org/tlog-proof@v1\n\n\ncheckpoint\n'],
    ['a word for an index', 'c2sp.org/tlog-proof@v1\nindex notanumber\n\ncheckpoint\n'],
    ['an index below 0', 'c2sp.org/tlog-proof@v1\nindex -5\n\ncheckpoint\n'],
    ['a leading zero', 'c2sp.org/tlog-proof@v1\nindex 05\n\ncheckpoint\n'],
    ['no base64 in extra', 'c2sp.org/tlog-proof@v1\nextra !!notbase64!!\nindex 0\n\ncheckpoint\n'],
    ['no base64', 'c2sp.org/tlog-proof@v1\nindex 0\n!!notbase64!!\n\ncheckpoint\n'],
    ['a long hash', `c2sp.org/tlog-proof@v1\nindex 0\n${base64(new Uint8Array(64))}\n\ncheckpoint\n`],
    ['no checkpoint', 'c2sp.org/tlog-proof@v1\nindex 0\n'],
  ])('are refused with %s', (_, bent) => {
    expect(() => readProof(bent)).toThrow();
  });
});
