package org.yichuang.sitegroup.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Refusal;
import org.yichuang.sitegroup.PlannedMailbox;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.model.Blueprint.PlannedChannel;

/** 蓝图校验 — finds everything that is wrong with a blueprint, field by field. */
public final class BlueprintFaults {

	private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

	private final List<FieldFault> faults = new ArrayList<>();

	private final Set<String> paths = new HashSet<>();

	private final Predicate<String> knownBody;

	private BlueprintFaults(Predicate<String> knownBody) {
		this.knownBody = knownBody;
	}

	/**
	 * Returns what is wrong; empty if the blueprint holds.
	 * @param knownBody says whether there is a body with a code
	 */
	public static List<FieldFault> of(Blueprint blueprint, Predicate<String> knownBody) {
		var check = new BlueprintFaults(knownBody);
		check.head(blueprint);
		check.channels("channels", "/", blueprint.channels());
		check.mailboxes(blueprint.mailboxes());
		check.faults.addAll(SiteFields.slotFaults(blueprint.slots(), check.paths));
		return check.faults;
	}

	private void head(Blueprint blueprint) {
		if (!NAME.matcher(blueprint.name()).matches()) {
			fault("name", SitegroupProblems.BLUEPRINT_NAME_MALFORMED, blueprint.name());
		}
		Words.check("label", blueprint.label(), 40).ifPresent(this.faults::add);
		if (blueprint.channels().isEmpty()) {
			fault("channels", SitegroupProblems.BLUEPRINT_EMPTY);
		}
		try {
			SiteFields.settings(blueprint.settings());
		}
		catch (Invalid invalid) {
			this.faults.addAll(invalid.faults());
		}
	}

	private void channels(String field, String parentPath, List<PlannedChannel> channels) {
		var names = new HashSet<String>();
		for (int i = 0; i < channels.size(); i++) {
			var channel = channels.get(i);
			var at = field + "[" + i + "]";
			if (!names.add(channel.name())) {
				fault(at + ".name", SitegroupProblems.CHANNEL_NAME_TAKEN, channel.name());
			}
			var path = ChannelPath.below(parentPath, channel.slug());
			channel(at, path, channel);
			channels(at + ".children", path, channel.children());
		}
	}

	private void channel(String at, String path, PlannedChannel channel) {
		ChannelPath.fault(path).ifPresent((fault) -> this.faults.add(new FieldFault(at + ".slug", fault)));
		if (channel.slug().contains("/")) {
			fault(at + ".slug", SitegroupProblems.SLUG_MALFORMED, channel.slug());
		}
		if (!this.paths.add(path)) {
			fault(at + ".slug", SitegroupProblems.PATH_TAKEN, path);
		}
		Words.check(at + ".name", channel.name(), 30).ifPresent(this.faults::add);
		Words.check(at + ".type", channel.type(), 30).ifPresent(this.faults::add);
		Words.check(at + ".description", channel.description(), 300).ifPresent(this.faults::add);
		Words.check(at + ".keywords", channel.keywords(), 200).ifPresent(this.faults::add);
		Words.checkOptional(at + ".duty", channel.duty(), 500).ifPresent(this.faults::add);
		if (channel.reviewLevels() < 1 || channel.reviewLevels() > 3) {
			fault(at + ".reviewLevels", SitegroupProblems.REVIEW_LEVELS_OUT_OF_RANGE);
		}
		var days = channel.updateDays();
		if (days != null && (days < 0 || days > 3_650)) {
			fault(at + ".updateDays", SitegroupProblems.UPDATE_DAYS_OUT_OF_RANGE);
		}
		responsible(at, channel.responsible());
	}

	/** What else must hold the room of letters knows. */
	private void mailboxes(List<PlannedMailbox> mailboxes) {
		var keys = new HashSet<String>();
		for (int i = 0; i < mailboxes.size(); i++) {
			var at = "mailboxes[" + i + "]";
			if (!keys.add(mailboxes.get(i).key())) {
				fault(at + ".key", SitegroupProblems.MAILBOX_KEY_TAKEN, mailboxes.get(i).key());
			}
			responsible(at, mailboxes.get(i).responsible());
		}
	}

	private void responsible(String at, String rule) {
		if (!Set.of("OWNER", "PARENT").contains(rule) && !this.knownBody.test(rule)) {
			fault(at + ".responsible", SitegroupProblems.RESPONSIBLE_BODY_UNKNOWN, rule);
		}
	}

	private void fault(String field, SitegroupProblems problem, Object... arguments) {
		this.faults.add(new FieldFault(field, Refusal.of(problem, arguments)));
	}

}
