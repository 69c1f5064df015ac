/**
 * Interprets one batch of the client library over API objects: resolves paths, gets, sets and calls by
 * name. An action that fails ends the batch; what ran before it has happened, as in Excel.
 */
import { isApiObject, memberOf, type ApiObject, type Played } from "./api-object";
import { ExcelFailure } from "./excel-failure";

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly References[] | null;
}

/** 0 for an argument that is a value. */
type References = number | readonly References[];

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  readonly Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; ActionIndex: number; Location: string };
}

export interface BatchOptions extends Played {
  readonly root: ApiObject;
  /** Called before each action; throws to break the batch off there. */
  readonly beforeAction: (index: number) => void;
}

const PathType = {
  Root: 1,
  Method: 3,
  Property: 4,
  Indexer: 5,
} as const;

const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
} as const;

export function runBatch(batch: Batch, options: BatchOptions): BatchAnswer {
  const answer: BatchAnswer = { Results: [] };
  const run = new BatchRun(batch, options);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      options.beforeAction(index);
      answer.Results.push({ ActionId: action.Id, Value: run.value(action) });
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      const Location = run.location(action);
      answer.Error = { Code: error.code, Message: error.message, ActionIndex: index, Location };
      return answer;
    }
  }
  return answer;
}

class BatchRun {
  private readonly objects = new Map<number, ApiObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly options: BatchOptions
  ) {}

  value(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.Instantiate: {
        const object = this.object(action.ObjectPathId);
        // An id makes the library address the object by it from then on.
        if (object === null) return null;
        return object.id === undefined ? {} : { _Id: object.id };
      }
      case ActionType.Query: {
        const object = this.object(action.ObjectPathId);
        if (object === null) return null;
        const select = action.QueryInfo?.Select ?? [];
        return this.queried(
          object,
          select.map((each) => each.split("/"))
        );
      }
      case ActionType.Method: {
        if (action.Name === "_KeepReference") return null;
        const value = this.call(this.some(action.ObjectPathId), action.Name, action.ArgumentInfo);
        return isApiObject(value) ? {} : (value ?? null);
      }
      case ActionType.SetProperty: {
        const object = this.some(action.ObjectPathId);
        const member = memberOf(object, action.Name, this.options);
        if (!member.set) throw new ExcelFailure("ApiNotFound", `${object.type}.${action.Name} =`);
        member.set(action.ArgumentInfo?.Arguments?.[0]);
        return null;
      }
      case ActionType.Trace:
        return null;
      default:
        throw new Error(`unknown action type ${action.ActionType}`);
    }
  }

  /** `WorksheetProtection.unprotect`, as far as it is known. */
  location({ ObjectPathId, Name }: Action): string {
    const type = this.objects.get(ObjectPathId)?.type ?? "";
    return `${type}.${Name.charAt(0).toLowerCase()}${Name.slice(1)}`;
  }

  /** What a path leads to; each is made once a batch, in the order in which it is asked for. */
  private object(id: number): ApiObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new Error(`no object path ${id}`);
    const made = this.made(path);
    this.objects.set(id, made);
    return made;
  }

  private made(path: ObjectPath): ApiObject | null {
    if (path.ObjectPathType === PathType.Root) return this.options.root;
    const parent = this.some(path.ParentObjectPathId ?? -1);
    const value = this.childOf(parent, path);
    if (value === null || isApiObject(value)) return value;
    throw new Error(`${parent.type}.${path.Name} is no object`);
  }

  private childOf(parent: ApiObject, path: ObjectPath): unknown {
    switch (path.ObjectPathType) {
      case PathType.Method:
        return this.call(parent, path.Name, path.ArgumentInfo);
      case PathType.Property:
        return this.read(parent, path.Name);
      case PathType.Indexer: {
        if (!parent.item) throw new ExcelFailure("ApiNotFound", `${parent.type}[]`);
        return parent.item(path.ArgumentInfo?.Arguments?.[0]);
      }
      default:
        throw new Error(`unknown object path type ${path.ObjectPathType}`);
    }
  }

  /** A null object bears nothing: what Excel makes of a call on one is not documented, so it fails here. */
  private some(id: number): ApiObject {
    const object = this.object(id);
    if (object === null) throw new ExcelFailure("InvalidObjectPath", "a null object was used");
    return object;
  }

  private read(object: ApiObject, name: string): unknown {
    const member = memberOf(object, name, this.options);
    if (!member.get) throw new ExcelFailure("ApiNotFound", `${object.type}.${name}`);
    return member.get();
  }

  private call(object: ApiObject, name: string, info: ArgumentInfo | undefined): unknown {
    const member = memberOf(object, name, this.options);
    if (!member.call) throw new ExcelFailure("ApiNotFound", `${object.type}.${name}()`);
    return member.call(this.resolved(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []));
  }

  /** Objects among the arguments are named beside them; lists of arguments have lists of names. */
  private resolved(args: readonly unknown[], referenced: readonly References[]): unknown[] {
    return args.map((argument, index) => {
      const id = referenced[index];
      if (typeof id === "number" && id > 0) return this.some(id);
      return Array.isArray(argument) && Array.isArray(id)
        ? this.resolved(argument as unknown[], id as References[])
        : argument;
    });
  }

  /** `items/name`, `protection/protected`, `values`: the answer nests as the paths do. */
  private queried(object: ApiObject, paths: readonly (readonly string[])[]): unknown {
    if (object.items) {
      // Of a collection the properties of its items are asked for; the library leaves "items/" out.
      return { _Items: object.items().map((item) => this.queried(item, paths)) };
    }
    const answer: Record<string, unknown> = object.id === undefined ? {} : { _Id: object.id };
    const byName = new Map<string, string[][]>();
    for (const [name = "", ...rest] of paths) {
      byName.set(name, [...(byName.get(name) ?? []), rest]);
    }
    for (const [name, rests] of byName) {
      const wireName = name.charAt(0).toUpperCase() + name.slice(1);
      const value = this.read(object, wireName);
      answer[wireName] = isApiObject(value) ? this.queried(value, rests) : value;
    }
    return answer;
  }
}
