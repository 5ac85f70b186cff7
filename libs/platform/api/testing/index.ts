export { type Answer, type Caller, type Json, TestApi } from './api.js';
export { emptyTables, testDatabase } from './database.js';
