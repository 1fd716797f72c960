-- a released version never changes: answers keep the questions they were given to
create function forms_version_refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'a released version of a form does not change';
end $$;
create trigger forms_version_keep before update or delete on forms_version
	for each row when (old.state = 'RELEASED') execute function forms_version_refuse_change();
