// Opens the browser's database when it is first needed, and again when the connection was lost.
import type { LogEvent } from '@sinew/diary';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { blockedByAnotherPage } from './store-failure.ts';

interface DiarySchema extends DBSchema {
  events: { key: string; value: LogEvent };
}

export type Database = IDBPDatabase<DiarySchema>;

export interface OpenDatabase {
  connect(): Promise<Database>;
  forget(): void;
}

const version = 1;

export function openDatabase(name: string): OpenDatabase {
  let connection: Promise<Database> | null = null;
  const forget = () => {
    connection = null;
  };
  return {
    connect: () => {
      connection ??= open(name, forget).catch((error: unknown) => {
        forget();
        throw error;
      });
      return connection;
    },
    forget,
  };
}

function open(name: string, forget: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    const opening = openDB<DiarySchema>(name, version, {
      upgrade: (db) => {
        db.createObjectStore('events', { keyPath: 'id' });
      },
      // Another tab still holds an older version open.
      blocked: () => {
        givenUp = true;
        reject(blockedByAnotherPage());
      },
      // A newer version, or a deletion, waits for this page: it lets go, and opens again when it is next needed.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opening.then((db) => (givenUp ? db.close() : resolve(db)), reject);
  });
}
