import type { Module } from '#asbuilt/modules/module';
import type { NameScope, Value } from '#asbuilt/wiring/value';
import { either } from '#asbuilt/wiring/either';

/** Names of one function while it is followed; what it does not hold is looked up in the function around it. */
export class Scope implements NameScope {
  /** The names bound so far, and on top a layer for each branch that is being followed. */
  private readonly layers: Map<string, Value>[];

  constructor(
    readonly module: Module,
    readonly parent: NameScope | null,
    names: Map<string, Value> = new Map(),
  ) {
    this.layers = [names];
  }

  get(name: string): Value | undefined {
    return this.own(name) ?? this.parent?.get(name);
  }

  set(name: string, value: Value): void {
    this.layers[this.layers.length - 1]!.set(name, value);
  }

  private own(name: string): Value | undefined {
    for (let i = this.layers.length - 1; i >= 0; i--) {
      const value = this.layers[i]!.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Follows each body from the same start and joins what they leave behind; `may skip` joins the start as well. */
  branches(bodies: readonly (() => void)[], maySkip: boolean): void {
    const ends = bodies.map((body) => {
      this.layers.push(new Map());
      body();
      return this.layers.pop()!;
    });
    const changed = new Set(ends.flatMap((end) => [...end.keys()]));
    for (const name of changed) {
      const before = this.own(name);
      const values = ends.map((end) => end.get(name) ?? before);
      if (maySkip) values.unshift(before);
      this.set(name, either(values.filter((value) => value !== undefined)));
    }
  }
}
