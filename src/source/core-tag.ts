import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';

const CORE = 'tag:yaml.org,2002:';

/** Whether the node's tag is one of YAML's core schema and the node is what the tag says. */
export function isCoreTagged(node: ParsedNode): boolean {
  const { tag } = node;
  if (tag === undefined || tag === '!') return true;
  if (!tag.startsWith(CORE)) return false;
  const name = tag.slice(CORE.length);
  if (isMap(node)) return name === 'map';
  if (isSeq(node)) return name === 'seq';
  if (!isScalar(node)) return false;
  const { value } = node;
  switch (name) {
    case 'str':
      return typeof value === 'string';
    case 'int':
    case 'float':
      return typeof value === 'number';
    case 'bool':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    default:
      return false;
  }
}
