export { testDatabase, testDatabaseCopy } from './database.js';
export { type Answer, type Caller, type Json, type SentMail, TestApi, type TestApiOptions } from './api.js';
export { type LiveAsked, type LiveMessage, LiveReader } from './live-reader.js';
