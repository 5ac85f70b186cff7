import './overview.css';

export { Front } from './Front.js';
export { History } from './History.js';
export { MyWork } from './MyWork.js';
export { type About, aboutOf } from './subjects.js';
