export { testDatabase, testDatabaseCopy } from './database.js';
export { type Answer, type Caller, type Json, type SentMail, TestApi, type TestApiOptions } from './api.js';
