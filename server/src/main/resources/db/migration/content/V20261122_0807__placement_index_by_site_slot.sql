-- newest of a whole site, for its feed
create index content_placement_newest on content_placement (site, site_slot desc) where state = 'LIVE';
