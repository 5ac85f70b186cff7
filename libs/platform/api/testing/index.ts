export { testDatabase } from './database.js';
export { type Answer, type Caller, type Json, TestApi } from './api.js';
