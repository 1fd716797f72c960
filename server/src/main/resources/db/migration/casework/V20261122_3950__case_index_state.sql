create index casework_case_of_state on casework_case (kind, state, due_at, id) where concluded_at is null;
