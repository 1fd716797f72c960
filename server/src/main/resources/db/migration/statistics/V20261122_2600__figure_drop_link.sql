-- rooms say themselves where the things behind their figures stand
alter table statistics_figure drop column link;
