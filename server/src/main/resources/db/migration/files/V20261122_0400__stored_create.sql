create table files_stored (
	id uuid primary key,
	name text not null,
	type text not null,
	size bigint not null check (size >= 0),
	digest char(64) not null,
	width int,
	height int,
	uploader uuid,
	uploader_name text not null,
	body_id uuid,
	stored_at timestamptz not null
);
create index files_stored_digest on files_stored (digest);
create index files_stored_body on files_stored (body_id, id desc);
create index files_stored_uploader on files_stored (uploader, id desc);
