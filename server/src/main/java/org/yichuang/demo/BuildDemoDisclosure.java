package org.yichuang.demo;

import org.springframework.stereotype.Component;

import org.yichuang.demo.DemoDisclosure.DemoGuide;
import org.yichuang.demo.DemoDisclosure.DemoWindow;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.Sections;
import org.yichuang.disclosure.model.ChannelWindow;
import org.yichuang.disclosure.model.SectionWords;
import org.yichuang.disclosure.usecase.ChangeSection;
import org.yichuang.disclosure.usecase.EditWindows;
import org.yichuang.disclosure.usecase.ReadSections;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Channels;

/**
 * Ties the demonstration's channels to the classes of its sections, and reviews what was
 * published there, as the head of disclosure would. What is there after a crash stays.
 */
@Component
class BuildDemoDisclosure {

	static final String STEP = "disclosure";

	private final Sections sections;

	private final ReadSections read;

	private final ChangeSection change;

	private final EditWindows windows;

	private final Groups groups;

	private final DemoProgress progress;

	BuildDemoDisclosure(Sections sections, ReadSections read, ChangeSection change, EditWindows windows, Groups groups,
			DemoProgress progress) {
		this.sections = sections;
		this.read = read;
		this.change = change;
		this.windows = windows;
		this.groups = groups;
		this.progress = progress;
	}

	void build(DemoDisclosure world) {
		world.guides().forEach(this::write);
		world.windows().forEach(this::open);
		this.progress.note(STEP);
	}

	private void write(DemoGuide guide) {
		var section = section(guide.body());
		var words = new SectionWords("", "", "", new SectionWords.Office(guide.office(), guide.address(), guide.hours(),
				guide.phone(), "", guide.mail()));
		this.change.write(head(section), section.id(), this.read.get(section.id()).version(), words);
	}

	private void open(DemoWindow window) {
		var section = section(window.body());
		var head = head(section);
		var channel = this.groups.channels()
			.find(section.site(), "/" + window.channel() + "/")
			.orElseThrow(() -> new IllegalStateException("no channel " + window.channel() + " of " + window.body()));
		this.windows.put(head, new ChannelWindow(channel.id(), section.id(), window.code()));
		this.windows.takeUp(head, channel.id());
	}

	private Section section(String body) {
		return this.groups.bodies()
			.byCode(body)
			.flatMap((it) -> this.sections.ofBody(it.id()))
			.orElseThrow(() -> new IllegalStateException("no section of " + body));
	}

	private Actor head(Section section) {
		return this.groups.accounts()
			.whoMay(DisclosurePermission.REVIEW_SCOPE, this.sections.place(section.id()))
			.stream()
			.findFirst()
			.map((account) -> this.groups.accounts().actor(account, "local"))
			.orElseThrow(() -> new IllegalStateException("nobody may review for " + section.name()));
	}

	/** The doors it asks. */
	@Component("demoDisclosureGroups")
	record Groups(Bodies bodies, Accounts accounts, Channels channels) {
	}

}
