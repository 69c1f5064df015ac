/**
 * Events of the workbook as the library takes them: only those that were registered go out, each as the
 * entry `[category, type, target, JSON text, id]` that every door of the library understands. Numbers and
 * field names: office-js 1.1.110, `WorksheetCollection` and `GenericEventRegistration`.
 */
import { method, type Member } from "./api-object";

/** `richApiMessageEventCategory`. */
const EVENTS = 65_536;
/** `eventWorkbookId`: events of the collection of sheets go to the workbook. */
const TARGET = "Workbook";

interface EventKind {
  readonly type: number;
  /** ExcelApi set of the event (Excel JavaScript API reference). */
  readonly since: number;
  /** What the wire calls it: `_RegisterDataChangedEvent`. */
  readonly wireName: string;
}

const KINDS = {
  changed: { type: 10, since: 9, wireName: "DataChangedEvent" },
  added: { type: 13, since: 7, wireName: "AddedEvent" },
  selected: { type: 14, since: 9, wireName: "SelectionChangedEvent" },
  deleted: { type: 15, since: 7, wireName: "DeletedEvent" },
  calculated: { type: 16, since: 8, wireName: "CalculatedEvent" },
  sorted: { type: 19, since: 10, wireName: "RowSortedEvent" },
  renamed: { type: 25, since: 17, wireName: "EventNameChanged" },
} as const satisfies Record<string, EventKind>;

export type EventName = keyof typeof KINDS;

export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
];

export class EventFeed {
  /** How often each was registered and not given back. */
  readonly registered = new Map<EventName, number>();
  private waiting: EventEntry[] = [];
  private count = 0;

  raise(name: EventName, message: Readonly<Record<string, unknown>>): void {
    if ((this.registered.get(name) ?? 0) === 0) return;
    this.count++;
    this.waiting.push([EVENTS, KINDS[name].type, TARGET, JSON.stringify(message), this.count]);
  }

  /** What was raised since the last time. */
  take(): readonly EventEntry[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }

  /** `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` and the like. */
  members(): Readonly<Record<string, Member>> {
    const members: Record<string, Member> = {};
    for (const [name, { since, wireName }] of Object.entries(KINDS) as [EventName, EventKind][]) {
      const count = (step: number) =>
        method(since, () => {
          this.registered.set(name, Math.max(0, (this.registered.get(name) ?? 0) + step));
        });
      members[`_Register${wireName}`] = count(1);
      members[`_Unregister${wireName}`] = count(-1);
    }
    return members;
  }
}
