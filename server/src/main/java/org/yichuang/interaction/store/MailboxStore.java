package org.yichuang.interaction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.yichuang.forms.FormId;
import org.yichuang.interaction.InteractionProblems;
import org.yichuang.interaction.MailboxId;
import org.yichuang.casework.Allowance;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.MailboxKind;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 信箱 — reads and writes mailboxes with their limits. */
@Repository
public class MailboxStore {

	private static final String COLUMNS = """
			select id, site, key, kind, name, introduction, closed_notice, body, letter_kinds, form, open, keep_days,
				position, version from interaction_mailbox
			""";

	private final JdbcClient jdbc;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	MailboxStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Mailbox get(MailboxId id) {
		return list("where id = :value", id.value()).stream().findFirst().orElseThrow(() -> NotFound.of(id));
	}

	/** Returns the mailbox with a key on a site. */
	public Optional<Mailbox> find(SiteId site, String key) {
		return list("where site = :value and key = :key", site.value(), key).stream().findFirst();
	}

	/** Returns a site's mailboxes in their order. */
	public List<Mailbox> of(SiteId site) {
		return list("where site = :value order by position, key", site.value());
	}

	/** Returns the mailboxes of several sites, at most a thousand. */
	public List<Mailbox> of(Set<SiteId> sites) {
		return list("where site = any(cast(:value as uuid[])) order by site, position, key limit 1000",
				Columns.ids(sites));
	}

	/** Returns the mailboxes with these ids. */
	public Map<MailboxId, Mailbox> all(Collection<MailboxId> ids) {
		var found = new HashMap<MailboxId, Mailbox>();
		list("where id = any(cast(:value as uuid[]))", Columns.ids(ids)).forEach((box) -> found.put(box.id(), box));
		return found;
	}

	/** Returns all sites that have mailboxes. */
	public List<SiteId> sites() {
		return this.jdbc.sql("select distinct site from interaction_mailbox")
			.query((row, index) -> new SiteId(Columns.id(row, "site")))
			.list();
	}

	/** Returns the mailboxes that a body is in charge of. */
	public List<Mailbox> inChargeOf(BodyId body) {
		return list("where body = :value order by id", body.value());
	}

	/** Has something done whenever this process has changed a mailbox. */
	public void afterCommit(Runnable then) {
		this.listeners.add(then);
	}

	/**
	 * Adds a mailbox behind the others of its site.
	 * @throws Invalid if the key is taken
	 */
	public void add(Mailbox mailbox, Instant at) {
		try {
			written("""
					insert into interaction_mailbox (id, site, key, kind, name, introduction, closed_notice, body,
						letter_kinds, form, open, keep_days, position, created_at)
					values (:id, :site, :key, :kind, :name, :introduction, :closedNotice, :body,
						cast(:letterKinds as text[]), :form, :open, :keepDays,
						(select count(*) from interaction_mailbox where site = :site), :at)
					""", mailbox).param("site", mailbox.site().value())
				.param("key", mailbox.key())
				.param("at", Columns.time(at))
				.update();
		}
		catch (DuplicateKeyException taken) {
			throw Invalid.field("key", InteractionProblems.KEY_TAKEN, mailbox.key());
		}
		putLimits(mailbox);
		changed();
	}

	/**
	 * Writes a mailbox.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(Mailbox mailbox) {
		var changed = written("""
				update interaction_mailbox set kind = :kind, name = :name, introduction = :introduction,
					closed_notice = :closedNotice, body = :body, letter_kinds = cast(:letterKinds as text[]),
					form = :form, open = :open, keep_days = :keepDays, position = :position, version = version + 1
				where id = :id and version = :version
				""", mailbox).param("position", mailbox.position()).param("version", mailbox.version()).update();
		if (changed == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		this.jdbc.sql("delete from interaction_mailbox_limit where mailbox = :id")
			.param("id", mailbox.id().value())
			.update();
		putLimits(mailbox);
		changed();
	}

	private void changed() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			this.listeners.forEach(Runnable::run);
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				MailboxStore.this.listeners.forEach(Runnable::run);
			}
		});
	}

	private JdbcClient.StatementSpec written(String sql, Mailbox mailbox) {
		return this.jdbc.sql(sql)
			.param("id", mailbox.id().value())
			.param("kind", mailbox.kind().name())
			.param("name", mailbox.words().name())
			.param("introduction", mailbox.words().introduction())
			.param("closedNotice", mailbox.words().closedNotice())
			.param("body", mailbox.body().value())
			.param("letterKinds", Columns.names(mailbox.letterKinds()))
			.param("form", mailbox.form().value())
			.param("open", mailbox.open())
			.param("keepDays", mailbox.keepDays());
	}

	private void putLimits(Mailbox mailbox) {
		mailbox.limits()
			.forEach((kind, limit) -> this.jdbc.sql("""
					insert into interaction_mailbox_limit (mailbox, letter_kind, amount, unit)
					values (:mailbox, :kind, :amount, :unit)
					""")
				.param("mailbox", mailbox.id().value())
				.param("kind", kind.name())
				.param("amount", limit.amount())
				.param("unit", limit.unit().name())
				.update());
	}

	private List<Mailbox> list(String where, Object value) {
		return list(where, value, "");
	}

	private List<Mailbox> list(String where, Object value, String key) {
		var rows = this.jdbc.sql(COLUMNS + where).param("value", value);
		if (!key.isEmpty()) {
			rows = rows.param("key", key);
		}
		var boxes = rows.query(MailboxStore::mailbox).list();
		var limits = limits(boxes.stream().map(Mailbox::id).toList());
		return boxes.stream().map((box) -> box.limited(limits.getOrDefault(box.id(), Map.of()))).toList();
	}

	private Map<MailboxId, Map<LetterKind, Allowance>> limits(List<MailboxId> mailboxes) {
		var all = new HashMap<MailboxId, Map<LetterKind, Allowance>>();
		if (mailboxes.isEmpty()) {
			return all;
		}
		this.jdbc.sql("""
				select mailbox, letter_kind, amount, unit from interaction_mailbox_limit
				where mailbox = any(cast(:ids as uuid[]))
				""").param("ids", Columns.ids(mailboxes)).query((row) -> {
			all.computeIfAbsent(new MailboxId(Columns.id(row, "mailbox")), (id) -> new EnumMap<>(LetterKind.class))
				.put(LetterKind.valueOf(row.getString("letter_kind")),
						new Allowance(row.getInt("amount"), Allowance.Unit.valueOf(row.getString("unit"))));
		});
		return all;
	}

	private static Mailbox mailbox(ResultSet row, int index) throws SQLException {
		return new Mailbox(new MailboxId(Columns.id(row, "id")), new SiteId(Columns.id(row, "site")),
				row.getString("key"), MailboxKind.valueOf(row.getString("kind")),
				new Mailbox.Words(row.getString("name"), row.getString("introduction"), row.getString("closed_notice")),
				new BodyId(Columns.id(row, "body")),
				Columns.texts(row, "letter_kinds").stream().map(LetterKind::valueOf).toList(), Map.of(),
				new FormId((UUID) row.getObject("form")), row.getBoolean("open"), row.getInt("keep_days"),
				row.getInt("position"), row.getLong("version"));
	}

}
