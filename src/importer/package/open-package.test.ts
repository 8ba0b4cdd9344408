import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8 } from 'fflate';
import { Unreadable } from '#importer/model/unreadable.ts';
import { openPackage } from './open-package.ts';
import { attributeOf, charactersOf, descendantsOf, elementAt, elementsOf } from './xml.ts';
import { zip } from './zip.fixture.ts';

const limits = { maxSize: 64 * 2 ** 20 };
const good = zip({ 'a/b.xml': '<x:r xmlns:x="u"><x:p x:v="1"/>云<y/></x:r>', 'c.bin': new Uint8Array(300) });

test('opens parts by case-insensitive names', () => {
  const parts = openPackage(good, limits);
  assert.deepEqual(parts.names, ['a/b.xml', 'c.bin']);
  assert.equal(parts.bytes('C.BIN')?.length, 300);
  assert.equal(parts.bytes('d'), undefined);
  assert.equal(parts.xml('d'), undefined);
});

test('knows elements and attributes by their local names', () => {
  const root = openPackage(good, limits).xml('A/B.xml');
  assert.ok(root);
  assert.equal(attributeOf(elementAt(root, 'p'), 'v'), '1');
  assert.equal(charactersOf(root), '云');
  assert.deepEqual(
    elementsOf(root).map((element) => element.localName),
    ['p', 'y'],
  );
  assert.equal(descendantsOf(root, 'y').length, 1);
  assert.equal(elementAt(root, 'p', 'q'), undefined);
});

test('opens an archive after other bytes', () => {
  const shifted = new Uint8Array([...strToU8('MZ....'), ...good]);
  assert.equal(openPackage(shifted, limits).bytes('c.bin')?.length, 300);
});

const encodings: [string, Uint8Array][] = [
  ['UTF-8 with a byte order mark', strToU8('\ufeff<r>云</r>')],
  ['UTF-16', new Uint8Array(Buffer.from('\ufeff<r>云</r>', 'utf16le'))],
  [
    'GBK, declared',
    new Uint8Array([...strToU8('<?xml version="1.0" encoding="GBK"?><r>'), 0xd4, 0xc6, ...strToU8('</r>')]),
  ],
  ['UTF-8 that says UTF-16', strToU8('<?xml version="1.0" encoding="UTF-16"?><r>云</r>')],
];
for (const [name, bytes] of encodings) {
  test(`reads XML in ${name}`, () => {
    assert.equal(charactersOf(openPackage(zip({ x: bytes }), limits).xml('x')), '云');
  });
}

const words = strToU8('<r>云岭市人民政府</r>');
const stored = zip({ x: words });
/** A copy with one byte changed, found by the bytes before it. */
function changed(bytes: Uint8Array, after: number[], offset: number, value: number): Uint8Array {
  const at = Buffer.from(bytes).lastIndexOf(Buffer.from(after));
  const copy = bytes.slice();
  copy[at + offset] = value;
  return copy;
}
const entry = [0x50, 0x4b, 0x01, 0x02];
const refused: [string, Uint8Array, RegExp, string?][] = [
  ['nothing', new Uint8Array(0), /没有目录/],
  ['no archive', strToU8('PK\u0003\u0004 云岭市'), /没有目录/],
  ['a truncated archive', good.subarray(0, -30), /没有目录/],
  ['an archive without its beginning', good.subarray(40), /不在压缩包中|目录/],
  ['a name outside', zip({ '../x': '<r/>' }), /“..\/x”指向包外/],
  ['a name outside by backslashes', zip({ 'a\\..\\..\\x': '<r/>' }), /指向包外/],
  ['two parts of one name', zip({ x: words, X: words }), /有两个 X/],
  ['a changed byte', changed(stored, [0x50, 0x4b, 3, 4], 40, 0x55), /校验和不符|不能解压/],
  ['a password', changed(stored, entry, 8, 1), /^$/, 'file-locked'],
  ['an unknown method', changed(stored, entry, 10, 99), /压缩方法（99）/],
  ['a bomb', zip({ x: new Uint8Array(30_000_000) }), /展开后是压缩时的 \d+ 倍/],
  ['a size that lies', changed(zip({ x: new Uint8Array(300) }), entry, 24, 1), /校验和不符/],
  [
    'more than the limit',
    zip({ x: Uint8Array.from({ length: 9e6 }, (_, i) => i * i * i + (i >> 7)) }),
    /^$/,
    'file-too-large',
  ],
  ['an entity', zip({ x: '<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]><r>&e;</r>' }), /声明了实体/],
  ['an undeclared entity', zip({ x: '<r>&e;</r>' }), /不是完整的 XML/],
  ['cut XML', zip({ x: '<r><p>云岭市' }), /不是完整的 XML/],
  ['no XML', zip({ x: 'x' }), /不是完整的 XML/],
  ['wrong bytes', zip({ x: new Uint8Array([0x3c, 0x72, 0x3e, 0xd4, 0xc6]) }), /编码不是 utf-8/],
  ['an unknown encoding', zip({ x: '<?xml version="1.0" encoding="EBCDIC"?><r/>' }), /编码不是 EBCDIC/],
  ['depth', zip({ x: `${'<r>'.repeat(50_000)}${'</r>'.repeat(50_000)}` }), /层次超过/],
];
for (const [name, bytes, cause, code = 'file-damaged'] of refused) {
  test(`refuses ${name}`, () => {
    const read = () => openPackage(bytes, { maxSize: 8e6 + (code === 'file-damaged' ? 6e7 : 0) }).xml('x');
    assert.throws(read, (error: unknown) => {
      assert.ok(error instanceof Unreadable);
      const [finding] = error.refused;
      assert.equal(finding?.code, code);
      assert.match(finding?.code === 'file-damaged' ? finding.args.cause : '', cause);
      return true;
    });
  });
}
