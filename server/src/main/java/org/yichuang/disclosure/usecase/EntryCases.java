package org.yichuang.disclosure.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.CommonAct;
import org.yichuang.casework.spi.CaseKind;
import org.yichuang.casework.spi.StateTable;
import org.yichuang.content.Articles;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.DisclosureProblems;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.EntryState;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Refusal;

/**
 * 条目办理 — entries as casework sees them: their table, and what else must hold. Nobody
 * reviews what they wrote; what goes live does so with its article.
 */
@Component
class EntryCases implements CaseKind {

	private static final StateTable TABLE = EntryState.table();

	private static final Set<String> REVIEWS = Set.of(EntryState.CLEAR, EntryState.PASS_SCOPE, EntryState.PASS_SECRECY,
			EntryState.ON_REQUEST, EntryState.WITHHOLD, EntryState.FAIL_SECRECY);

	private final DisclosureEntryStore entries;

	private final ReadSections sections;

	private final Articles articles;

	EntryCases(DisclosureEntryStore entries, ReadSections sections, Articles articles) {
		this.entries = entries;
		this.sections = sections;
		this.articles = articles;
	}

	@Override
	public String code() {
		return RegisterEntry.KIND;
	}

	@Override
	public String label() {
		return "主动公开条目";
	}

	@Override
	public StateTable table() {
		return TABLE;
	}

	@Override
	public Permission reads() {
		return DisclosurePermission.READ;
	}

	@Override
	public Permission handles() {
		return DisclosurePermission.EDIT;
	}

	@Override
	public List<Refusal> refusals(Actor actor, Case matter, Act act) {
		return actor.isSystem() ? List.of()
				: this.entries.find(matter.id()).map((entry) -> refusals(actor, entry, act.code())).orElse(List.of());
	}

	private List<Refusal> refusals(Actor actor, Entry entry, String act) {
		var reasons = new ArrayList<Refusal>();
		if (REVIEWS.contains(act) && wrote(actor.person(), entry)) {
			reasons.add(Refusal.of(DisclosureProblems.OWN_ENTRY));
		}
		if (act.equals(EntryState.CLEAR) && !mayReviewSecrecy(actor, entry)) {
			reasons.add(Refusal.of(KernelProblems.NOT_PERMITTED, DisclosurePermission.REVIEW_CONFIDENTIALITY.label()));
		}
		if (act.equals(EntryState.PUBLISH)) {
			reasons.add(Refusal.of(DisclosureProblems.FOLLOWS_ITS_ARTICLE));
		}
		if (act.equals(CommonAct.MERGE.code())
				|| act.equals(CommonAct.REOPEN.code()) && entry.course().state() != EntryState.WITHHELD) {
			reasons.add(Refusal.of(DisclosureProblems.ONLY_WITHHELD_REOPENS));
		}
		return reasons;
	}

	private boolean mayReviewSecrecy(Actor actor, Entry entry) {
		return actor.may(DisclosurePermission.REVIEW_CONFIDENTIALITY,
				this.sections.get(entry.home().section()).place());
	}

	private boolean wrote(AccountId person, Entry entry) {
		var article = entry.article();
		return entry.writers().contains(person)
				|| article != null && this.articles.outline(article).writers().contains(person);
	}

}
