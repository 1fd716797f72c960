-- the running part of receipt numbers; the day stands before it, so that starting over after a hundred million does no harm
create sequence intake_number maxvalue 99999999 cycle;
