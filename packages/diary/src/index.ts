// Remembers: event shapes, recall, import and export of her own data.
export { readProfile, type ProfileContext } from './read-profile.ts';
export { readCheckIn, type CheckInContext } from './read-check-in.ts';
export { readJson } from './read-json.ts';
export { readEvent } from './read-event.ts';
export { readLog, type LogContext } from './log-lines.ts';
export { readCopy, type Copy } from './read-copy.ts';
export { catalogueIds, type CatalogueIds } from './shapes/catalogue-ids.ts';
export type { FullProfile, ProfileExtras } from './shapes/profile-shape.ts';
export type { EventFields, EventOf, EventType, LogEvent } from './events/log-event.ts';
export { offered } from './events/plan-made.ts';
export { newEvent, type NewEventContext } from './new-event.ts';
export { writeLog } from './write-log.ts';
export { orderEvents } from './order-events.ts';
export { recall, type Recalled } from './recall.ts';
export { withBirth, withLoggedBirth } from './recall/births.ts';
export type { EffectiveEvent } from './recall/effective-events.ts';
export { eventsToWrite, type EventStore, type StoreFailure, type StoreFailureCode, type StoreNews } from './event-store.ts';
export { createMemoryDisk, createMemoryStore, type MemoryDisk } from './memory-store.ts';
