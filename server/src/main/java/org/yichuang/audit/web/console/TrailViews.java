package org.yichuang.audit.web.console;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.audit.model.TrailEntry;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 审计视图 — entries in the reader's words. */
@Component
class TrailViews {

	static final List<String> HEADS = List.of("时间", "操作人", "来源地址", "操作", "对象类型", "对象", "对象编号", "单位路径", "改动前", "改动后");

	private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {
	};

	private final Bodies bodies;

	private final MessageSource messages;

	private final JsonMapper json;

	TrailViews(Bodies bodies, MessageSource messages, JsonMapper json) {
		this.bodies = bodies;
		this.messages = messages;
		this.json = json;
	}

	List<EntryView> of(List<TrailEntry> entries, Locale language) {
		var ids = entries.stream()
			.map((entry) -> entry.who().body())
			.filter(Objects::nonNull)
			.distinct()
			.map(BodyId::new)
			.toList();
		var names = this.bodies.all(ids);
		return entries.stream().map((entry) -> view(entry, names, language)).toList();
	}

	EntryPage page(TrailEntry entry, Locale language) {
		return new EntryPage(of(List.of(entry), language).getFirst(), fields(entry.before()), fields(entry.after()));
	}

	List<String> cells(TrailEntry entry, Locale language) {
		return List.of(Beijing.second(entry.at()), entry.who().name(), entry.who().address(),
				words(entry.action(), language), entry.subject().kind(), entry.subject().name(), entry.subject().id(),
				entry.place().bodyPath(), Objects.requireNonNullElse(entry.before(), ""),
				Objects.requireNonNullElse(entry.after(), ""));
	}

	private EntryView view(TrailEntry entry, Map<BodyId, Body> names, Locale language) {
		var who = entry.who();
		var body = (who.body() != null) ? names.get(new BodyId(who.body())) : null;
		return new EntryView(entry.id(), entry.at(), who.account(), who.name(), (body != null) ? body.name() : "",
				who.address(), entry.action(), words(entry.action(), language), entry.subject().kind(),
				entry.subject().id(), entry.subject().name(), entry.place().bodyPath(), entry.place().site());
	}

	private String words(String action, Locale language) {
		return Objects.requireNonNull(this.messages.getMessage("audit." + action, null, action, language));
	}

	private @Nullable Map<String, Object> fields(@Nullable String json) {
		return (json != null) ? this.json.readValue(json, FIELDS) : null;
	}

	/**
	 * 审计列表行.
	 *
	 * @param actionLabel the action in words
	 * @param site null if the matter belongs to no site
	 */
	record EntryView(UUID id, Instant at, @Nullable UUID account, String accountName, String accountBody,
			String address, String action, String actionLabel, String subjectKind, String subjectId, String subjectName,
			String bodyPath, @Nullable UUID site) {
	}

	/**
	 * 审计详情.
	 *
	 * @param before what it was, field by field; null where there was nothing
	 * @param after what it became; null where nothing is left
	 */
	record EntryPage(EntryView entry, @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {
	}

}
