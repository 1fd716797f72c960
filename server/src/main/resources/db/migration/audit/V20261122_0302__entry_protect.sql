-- the trail only grows: an entry is sealed once and nothing else about it ever changes
CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the audit trail is append-only (% on %)', TG_OP, TG_TABLE_NAME;
END $$;

CREATE FUNCTION audit_only_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.chain_no IS NOT NULL OR NEW.chain_no IS NULL
		OR (to_jsonb(OLD) - '{chain_no,prev_hash,hash}'::text[]) <> (to_jsonb(NEW) - '{chain_no,prev_hash,hash}'::text[]) THEN
		RAISE EXCEPTION 'the audit trail is append-only (entry %)', OLD.id;
	END IF;
	RETURN NEW;
END $$;

CREATE FUNCTION audit_only_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.chain_no <= OLD.chain_no THEN
		RAISE EXCEPTION 'the head of the audit chain only goes forward';
	END IF;
	RETURN NEW;
END $$;

CREATE FUNCTION audit_only_unsealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.chain_no IS NOT NULL THEN
		RAISE EXCEPTION 'an audit entry is sealed after it was written (entry %)', NEW.id;
	END IF;
	RETURN NEW;
END $$;

CREATE TRIGGER audit_entry_insert BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_only_unsealed();
CREATE TRIGGER audit_entry_update BEFORE UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_only_seal();
CREATE TRIGGER audit_entry_delete BEFORE DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_entry_truncate BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_head_update BEFORE UPDATE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_only_forward();
CREATE TRIGGER audit_head_delete BEFORE DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_head_truncate BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
