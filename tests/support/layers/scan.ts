/** Reads one source: what it imports and which names it uses. Comments and strings do not count. */

import { parseSync, Visitor } from 'oxc-parser';
import type { Argument, Expression, Span } from 'oxc-parser';
import { BANNED_METHODS, BANNED_NAMES, EXACT_MATH } from './table.ts';

export type Import = {
  readonly line: number;
  readonly specifier: string;
  /** Erased before anything runs. */
  readonly typeOnly: boolean;
  /** `asset`: an address or a glob, whose target need not be a module. */
  readonly kind: 'static' | 'dynamic' | 'reexport' | 'asset';
};

export type Finding = { readonly line: number; readonly what: string };

export type Scan = {
  readonly imports: readonly Import[];
  /** Faults in any room: default exports, re-exports, unreadable imports, syntax errors. */
  readonly faults: readonly Finding[];
  /** Uses that a pure room may not have; `Intl` apart, since one pure room may format. */
  readonly impure: readonly Finding[];
  readonly intl: readonly Finding[];
};

export function scan(file: string, source: string): Scan {
  const parsed = parseSync(file, source);
  const lineOf = lineCounter(source);
  const imports: Import[] = [];
  const faults: Finding[] = [];
  const impure: Finding[] = [];
  const intl: Finding[] = [];
  // Names of members and keys: identifiers in the tree, but no use of a variable.
  const labels = new WeakSet<object>();

  const fault = (node: Span, what: string): void => {
    faults.push({ line: lineOf(node.start), what });
  };
  const add = (node: Span, specifier: string, kind: Import['kind'], typeOnly: boolean): void => {
    imports.push({ line: lineOf(node.start), specifier, typeOnly, kind });
  };
  const label = (node: object, computed = false): void => {
    if (!computed) labels.add(node);
  };
  const use = (node: Span, name: string): void => {
    impure.push({ line: lineOf(node.start), what: `uses ${name}` });
  };

  for (const error of parsed.errors) {
    faults.push({
      line: lineOf(error.labels[0]?.start ?? 0),
      what: `cannot be read: ${error.message}`,
    });
  }

  new Visitor({
    ImportDeclaration(node) {
      add(node, node.source.value, 'static', node.importKind === 'type');
    },
    ImportSpecifier(node) {
      label(node.imported);
    },
    ImportExpression(node) {
      const specifier = text(node.source);
      if (specifier === undefined) fault(node, 'imports an address that is not written out');
      else add(node, specifier, 'dynamic', false);
    },
    TSImportType(node) {
      add(node, node.source.value, 'static', true);
      if (node.qualifier?.type === 'Identifier') label(node.qualifier);
    },
    TSExternalModuleReference(node) {
      add(node, node.expression.value, 'static', false);
    },
    ExportAllDeclaration(node) {
      add(node, node.source.value, 'reexport', node.exportKind === 'type');
      fault(node, `re-exports ${node.source.value}: import the file that defines the thing`);
    },
    ExportNamedDeclaration(node) {
      if (node.source === null) return;
      add(node, node.source.value, 'reexport', node.exportKind === 'type');
      fault(node, `re-exports ${node.source.value}: import the file that defines the thing`);
    },
    ExportSpecifier(node) {
      label(node.exported);
    },
    ExportDefaultDeclaration(node) {
      fault(node, 'exports a default: give it a name');
    },
    NewExpression(node) {
      const [target, origin] = node.arguments;
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'URL') return;
      if (!isImportMeta(origin, 'url')) return;
      const specifier = text(target);
      if (specifier !== undefined) add(node, specifier, 'asset', false);
    },
    CallExpression(node) {
      if (!isImportMeta(node.callee, 'glob')) return;
      const [target] = node.arguments;
      const patterns = target?.type === 'ArrayExpression' ? target.elements : [target];
      for (const pattern of patterns) {
        const specifier = pattern === null ? undefined : text(pattern);
        if (specifier !== undefined) add(node, specifier.replace(/^!/, ''), 'asset', false);
      }
    },
    BinaryExpression(node) {
      if (node.operator === '**') use(node, '**, which engines round differently');
    },
    AssignmentExpression(node) {
      if (node.operator === '**=') use(node, '**=, which engines round differently');
    },
    MemberExpression(node) {
      const name = node.computed ? text(node.property) : propertyName(node.property);
      label(node.property, node.computed);
      if (name !== undefined && BANNED_METHODS.has(name)) use(node, name);
      if (node.object.type !== 'Identifier' || name === undefined) return;
      const whole = `${node.object.name}.${name}`;
      if (node.object.name === 'Math') {
        label(node.object);
        if (!EXACT_MATH.has(name)) use(node, whole);
      }
      if (node.object.name === 'Date') {
        label(node.object);
        if (name !== 'UTC') use(node, whole);
      }
    },
    Identifier(node) {
      if (labels.has(node)) return;
      const found = { line: lineOf(node.start), what: `uses ${node.name}` };
      if (node.name === 'Intl') intl.push(found);
      else if (node.name === 'Math') use(node, 'Math as a value');
      else if (node.name === 'Date') use(node, 'Date');
      else if (BANNED_NAMES.has(node.name)) impure.push(found);
    },
    MetaProperty(node) {
      label(node.meta);
      label(node.property);
      if (node.meta.name === 'import') use(node, 'import.meta');
    },
    Property(node) {
      label(node.key, node.computed);
    },
    MethodDefinition(node) {
      label(node.key, node.computed);
    },
    PropertyDefinition(node) {
      label(node.key, node.computed);
    },
    TSPropertySignature(node) {
      label(node.key, node.computed);
    },
    TSMethodSignature(node) {
      label(node.key, node.computed);
    },
    TSEnumMember(node) {
      label(node.id);
    },
    TSNamedTupleMember(node) {
      label(node.label);
    },
    TSQualifiedName(node) {
      label(node.right);
    },
  }).visit(parsed.program);

  return { imports, faults, impure, intl };
}

/** The string that an expression spells out, if it does. */
function text(node: Argument | Expression | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}

function propertyName(node: {
  readonly type: string;
  readonly name?: unknown;
}): string | undefined {
  return typeof node.name === 'string' ? node.name : undefined;
}

function isImportMeta(node: Argument | undefined, property: string): boolean {
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    propertyName(node.property) === property
  );
}

function lineCounter(source: string): (offset: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return (offset) => {
    const next = starts.findIndex((start) => start > offset);
    return next === -1 ? starts.length : next;
  };
}
