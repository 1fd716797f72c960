package org.yichuang.sitegroup.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Refusal;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SitegroupProblems;

/** 站点字段 — rules of settings and home slots. */
public final class SiteFields {

	private static final int MOST_SETTINGS = 60;

	private static final int MOST_SLOTS = 30;

	private static final int LONGEST_SETTING = 2_000;

	private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

	private static final Pattern COMPONENT = Pattern.compile("[a-z][a-z0-9-]{0,39}");

	private SiteFields() {
	}

	/**
	 * Returns settings without those that are empty.
	 * @throws Invalid naming every key and text that does not hold
	 */
	public static Map<String, String> settings(Map<String, String> settings) {
		if (settings.size() > MOST_SETTINGS) {
			throw Invalid.field("settings", SitegroupProblems.TOO_MANY_SETTINGS, MOST_SETTINGS);
		}
		var kept = new TreeMap<String, String>();
		var faults = new ArrayList<FieldFault>();
		settings.forEach((key, value) -> {
			if (!KEY.matcher(key).matches()) {
				faults.add(new FieldFault("settings", Refusal.of(SitegroupProblems.SETTING_MALFORMED, key)));
			}
			Words.checkOptional("settings." + key, value, LONGEST_SETTING).ifPresent(faults::add);
			if (!value.isBlank()) {
				kept.put(key, value.strip());
			}
		});
		Invalid.unlessEmpty(faults);
		return kept;
	}

	/**
	 * Checks slots against the channels that a site has.
	 * @throws Invalid naming every slot that does not hold
	 */
	public static void checkSlots(List<Site.Slot> slots, List<Channel> channels) {
		Invalid.unlessEmpty(
				slotFaults(slots, channels.stream().map(Channel::path).collect(Collectors.toUnmodifiableSet())));
	}

	static List<FieldFault> slotFaults(List<Site.Slot> slots, Set<String> paths) {
		var faults = new ArrayList<FieldFault>();
		if (slots.size() > MOST_SLOTS) {
			faults.add(new FieldFault("slots", Refusal.of(SitegroupProblems.TOO_MANY_SLOTS, MOST_SLOTS)));
		}
		for (int i = 0; i < slots.size(); i++) {
			var slot = slots.get(i);
			var field = "slots[" + i + "].";
			if (!COMPONENT.matcher(slot.component()).matches()) {
				faults.add(new FieldFault(field + "component",
						Refusal.of(SitegroupProblems.SLOT_COMPONENT_MALFORMED, slot.component())));
			}
			if (slot.size() < 1 || slot.size() > 50) {
				faults.add(new FieldFault(field + "size", Refusal.of(SitegroupProblems.SLOT_SIZE_OUT_OF_RANGE)));
			}
			if (!slot.channel().isEmpty() && !paths.contains("/" + slot.channel() + "/")) {
				faults.add(new FieldFault(field + "channel",
						Refusal.of(SitegroupProblems.SLOT_CHANNEL_UNKNOWN, slot.channel())));
			}
			Words.checkOptional(field + "title", slot.title(), 40).ifPresent(faults::add);
		}
		return faults;
	}

}
