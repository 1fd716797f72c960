-- last four digits of the site identification code, counted for each division
create table sitegroup_site_serial (
	division text primary key,
	drawn int not null
);
