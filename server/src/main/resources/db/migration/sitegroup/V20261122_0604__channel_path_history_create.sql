-- addresses that a channel had before; they keep answering by leading to the present one
create table sitegroup_channel_path_history (
	site_id uuid not null references sitegroup_site (id),
	path text not null,
	channel_id uuid not null references sitegroup_channel (id),
	until timestamptz not null,
	primary key (site_id, path)
);
create index sitegroup_channel_path_history_channel on sitegroup_channel_path_history (channel_id);
