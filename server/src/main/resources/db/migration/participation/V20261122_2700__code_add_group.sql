-- which group of a review a code was given to; empty for surveys
alter table participation_code add column group_key text not null default '';
