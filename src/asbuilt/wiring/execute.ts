import type { Statement } from '#asbuilt/python/syntax';
import { bindTarget } from '#asbuilt/wiring/bind-target';
import type { Follow } from '#asbuilt/wiring/follow';
import { itemsToFollow } from '#asbuilt/wiring/items';
import type { Scope } from '#asbuilt/wiring/scope';
import type { Value } from '#asbuilt/wiring/value';
import { sourcesOf, together } from '#asbuilt/wiring/sources';
import { unknown } from '#asbuilt/wiring/value';

/** Follows statements in order; the values of all `return` statements met. Both sides of a branch are followed. */
export function execute(follow: Follow, body: readonly Statement[], scope: Scope): Value[] {
  return body.flatMap((statement) => executeOne(follow, statement, scope));
}

function executeOne(follow: Follow, statement: Statement, scope: Scope): Value[] {
  switch (statement.kind) {
    case 'expression':
      follow.evaluate(statement.value, scope);
      return [];
    case 'assign':
      assign(follow, statement, scope);
      return [];
    case 'return':
      return statement.value === null ? [] : [follow.evaluate(statement.value, scope)];
    case 'branch':
      return branch(follow, statement, scope);
    case 'loop':
      return loop(follow, statement, scope);
    case 'with':
      for (const item of statement.items) {
        const value = follow.evaluate(item.value, scope);
        if (item.as) bindTarget(item.as, value, scope);
      }
      return execute(follow, statement.body, scope);
    case 'function':
    case 'class':
      scope.set(statement.name, follow.defined(statement, scope));
      return [];
    case 'import':
      for (const { name, as } of statement.names) {
        if (statement.from !== null)
          scope.set(as ?? name, follow.names.imported(statement.from, name, scope.module.path));
        else
          scope.set(
            as ?? name.split('.')[0]!,
            follow.names.imported(as === null ? name.split('.')[0]! : name, null, scope.module.path),
          );
      }
      return [];
    case 'nothing':
      return [];
  }
}

function assign(follow: Follow, statement: Extract<Statement, { kind: 'assign' }>, scope: Scope): void {
  if (statement.value === null) return;
  const value = follow.evaluate(statement.value, scope);
  for (const target of statement.targets) {
    const old = statement.adds && target.kind === 'name' ? scope.get(target.name) : undefined;
    if (old?.kind === 'list' && value.kind === 'list')
      bindTarget(target, { kind: 'list', items: [...old.items, ...value.items] }, scope);
    else if (old) bindTarget(target, unknown(together([sourcesOf(old), sourcesOf(value)])), scope);
    else bindTarget(target, value, scope);
  }
}

function branch(follow: Follow, statement: Extract<Statement, { kind: 'branch' }>, scope: Scope): Value[] {
  for (const test of statement.tests) follow.evaluate(test, scope);
  const returned: Value[] = [];
  const [first, ...rest] = statement.bodies.map((body) => () => void returned.push(...execute(follow, body, scope)));
  const hasElse = statement.bodies.length > statement.tests.length;
  follow.stage.conditional++;
  if (statement.form === 'try') {
    first?.();
    scope.branches(rest, true);
  } else if (first) scope.branches([first, ...rest], !hasElse);
  follow.stage.conditional--;
  return returned;
}

function loop(follow: Follow, statement: Extract<Statement, { kind: 'loop' }>, scope: Scope): Value[] {
  const over = follow.evaluate(statement.over, scope);
  const returned: Value[] = [];
  follow.stage.conditional++;
  follow.stage.many++;
  for (const item of itemsToFollow(over)) {
    const body = () => {
      if (statement.target) bindTarget(statement.target, item, scope);
      returned.push(...execute(follow, statement.body, scope));
    };
    scope.branches([body], true);
  }
  follow.stage.many--;
  follow.stage.conditional--;
  return returned;
}
