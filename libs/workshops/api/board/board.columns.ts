import { type ColumnClasses, all } from '@samskap/platform-api';

/** Nothing here is about a person whom anyone could name, and all of it is deleted when the workshop closes. */
export const boardColumns: ColumnClasses = {
  ...all('board', 'none', 'workshop_id step ballots'),
  ...all('board_seat', 'none', 'workshop_id table_no ideas_given'),
  'board_seat.id': 'secret',
  ...all('board_group', 'none', 'id workshop_id position votes'),
  'board_group.title': 'text',
  ...all('board_idea', 'none', 'id workshop_id table_no state group_id votes'),
  'board_idea.idea_key': 'secret',
  'board_idea.text': 'text',
  ...all('board_ballot', 'none', 'workshop_id turn dots used allowed'),
  'board_ballot.seat_id': 'secret',
};
