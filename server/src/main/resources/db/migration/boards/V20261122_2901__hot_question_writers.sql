-- all who wrote in the text since somebody else reviewed it last: none of them reviews it
alter table boards_hot_question add column writers uuid[] not null default '{}';
update boards_hot_question set writers = array[written_by] where written_by is not null and state <> 'PUBLISHED';
