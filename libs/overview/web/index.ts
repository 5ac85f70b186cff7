import './overview.css';

export { Front } from './Front.js';
export { MyWork } from './MyWork.js';
