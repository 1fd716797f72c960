package org.yichuang.requests.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

import org.yichuang.content.ArticleDraft;
import org.yichuang.content.ArticleId;
import org.yichuang.content.Articles;
import org.yichuang.forms.PersonalDetail;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.forms.Removals;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.TidyText;
import org.yichuang.requests.OutcomeGroup;
import org.yichuang.requests.Outcomes;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestLetterProblems;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.LetterAnnex;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Stage;
import org.yichuang.requests.store.LetterAnnexStore;
import org.yichuang.requests.store.OfficialLetterStore;

/**
 * Makes what was given to one applicant known to everybody (第四十四条): an article is begun
 * with it, after a person decided about every place that might tell who somebody is. From
 * there it goes the way of all articles.
 */
@Component
public class PublishReply {

	private static final Set<OutcomeGroup> GIVEN = Set.of(OutcomeGroup.GRANTED, OutcomeGroup.PARTIAL);

	private final LetterWork work;

	private final LetterSources.Doors doors;

	private final LetterSources.Tables tables;

	private final Outcomes outcomes;

	private final OfficialLetterStore letters;

	private final LetterAnnexStore annexes;

	private final Articles articles;

	PublishReply(LetterWork work, LetterSources.Doors doors, LetterSources.Tables tables, Outcomes outcomes,
			OfficialLetterStore letters, LetterAnnexStore annexes, Articles articles) {
		this.work = work;
		this.doors = doors;
		this.tables = tables;
		this.outcomes = outcomes;
		this.letters = letters;
		this.annexes = annexes;
		this.articles = articles;
	}

	/**
	 * Returns what was given, with all that looks personal in it.
	 * @throws Refused if nothing was given
	 */
	@Transactional
	public Proposal propose(Actor actor, RequestId id) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		var letter = given(hand);
		var text = new Text(hand.request().title(), text(letter));
		return new Proposal(text, found(hand, text), this.annexes.inForce(letter.id()));
	}

	/**
	 * Begins the article.
	 * @throws Refused if nothing was given, a place is undecided, or the text still shows
	 * what nobody allowed
	 */
	@Transactional
	public ArticleId publish(Actor actor, RequestId id, Chosen chosen) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		var letter = given(hand);
		var text = new Text(TidyText.line(chosen.text().title()), TidyText.lines(chosen.text().body()));
		if (text.title().isEmpty() || text.body().isEmpty()) {
			throw Invalid.field(text.title().isEmpty() ? "title" : "body", KernelProblems.REQUIRED);
		}
		Refused.unlessEmpty(against(hand, letter, text, chosen.decisions()));
		var source = this.doors.bodies().get(hand.request().body()).legalName();
		var draft = new ArticleDraft("article", text.title(), html(text.body()), source, "", List.of(), null, null,
				files(letter, chosen.annexes()));
		var article = this.articles.start(actor, chosen.channel(), draft);
		this.work.touched(hand, "publish-reply", letter.number());
		return article;
	}

	private OfficialLetter given(LetterWork.InHand hand) {
		var outcome = hand.request().course().outcome();
		var isGiven = hand.matter().isConcluded() && outcome != null && hand.request().anonymisedAt() == null
				&& this.outcomes.ever(outcome).filter((it) -> GIVEN.contains(it.group())).isPresent();
		return this.letters.replies(hand.request().id(), hand.matter().round())
			.stream()
			.filter((letter) -> isGiven && letter.stage() == Stage.SIGNED)
			.reduce((first, last) -> last)
			.orElseThrow(() -> Refused.because(RequestLetterProblems.NOTHING_TO_PUBLISH));
	}

	/** What the applicant gave as personal, and which third parties were asked. */
	private Set<String> known(LetterWork.InHand hand) {
		var all = new HashSet<>(this.doors.intake().personalWords(hand.request().source().submission()));
		this.tables.consultations().of(hand.request().id()).forEach((one) -> all.add(one.party().name()));
		return all;
	}

	private List<Found> found(LetterWork.InHand hand, Text text) {
		var all = new ArrayList<Found>();
		PersonalDetails.in(text.title(), known(hand)).forEach((it) -> all.add(new Found("title", it)));
		PersonalDetails.in(text.body(), known(hand)).forEach((it) -> all.add(new Found("body", it)));
		return all;
	}

	private List<Refusal> against(LetterWork.InHand hand, OfficialLetter letter, Text text,
			List<Removals.Decision> decisions) {
		var removals = new Removals(known(hand), decisions);
		var original = hand.request().title() + "\n" + text(letter);
		return Stream
			.concat(removals.undecided(original)
				.stream()
				.map((words) -> Refusal.of(RequestLetterProblems.REPLY_DETAIL_UNDECIDED, words)),
					removals.left(text.title() + "\n" + text.body())
						.stream()
						.map((words) -> Refusal.of(RequestLetterProblems.REPLY_DETAIL_LEFT, words)))
			.toList();
	}

	private List<FileId> files(OfficialLetter letter, List<UUID> chosen) {
		return this.annexes.inForce(letter.id())
			.stream()
			.filter((annex) -> chosen.contains(annex.id()))
			.map(LetterAnnex::file)
			.toList();
	}

	/**
	 * What was given stands in the facts of its reply; where not, the whole reply does.
	 */
	private static String text(OfficialLetter letter) {
		var given = Stream.of("提供内容", "公开部分")
			.map((name) -> letter.facts().getOrDefault(name, ""))
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining("\n"));
		return given.isEmpty() ? letter.words().text() : given;
	}

	private static String html(String text) {
		return text.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> "<p>" + HtmlUtils.htmlEscape(line.strip(), "UTF-8") + "</p>")
			.collect(Collectors.joining());
	}

	/**
	 * 公开文本.
	 *
	 * @param title one line
	 * @param body one paragraph a line
	 */
	public record Text(String title, String body) {
	}

	/**
	 * 公开建议.
	 *
	 * @param text what was given
	 * @param found what is suspected in it
	 * @param annexes what went with it
	 */
	public record Proposal(Text text, List<Found> found, List<LetterAnnex> annexes) {
	}

	/**
	 * 疑似个人信息.
	 *
	 * @param part {@code title} or {@code body}
	 * @param detail what and where
	 */
	public record Found(String part, PersonalDetail detail) {
	}

	/**
	 * 公开决定.
	 *
	 * @param channel in which channel the article is begun
	 * @param text what everybody reads
	 * @param decisions what somebody decided about every suspected place
	 * @param annexes which annexes go with it
	 */
	public record Chosen(ChannelId channel, Text text, List<Removals.Decision> decisions, List<UUID> annexes) {
	}

}
