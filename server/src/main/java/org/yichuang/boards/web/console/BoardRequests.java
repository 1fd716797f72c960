package org.yichuang.boards.web.console;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.boards.model.Board;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.model.MessageFilter;
import org.yichuang.boards.usecase.EditHotQuestion.NewHotQuestion;
import org.yichuang.boards.usecase.NewBoard;
import org.yichuang.boards.usecase.ScreenMessage;
import org.yichuang.forms.Removals;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.SiteId;

/**
 * What the console sends about boards, messages and hot questions; anything may be
 * missing, hostile or both.
 */
final class BoardRequests {

	private static final int MOST_DECISIONS = 1_000;

	private BoardRequests() {
	}

	static String orEmpty(@Nullable String sent) {
		return (sent != null) ? sent : "";
	}

	static boolean isGiven(@Nullable String sent) {
		return sent != null && !sent.isBlank();
	}

	/** Returns where a list goes on. */
	static MessageFilter.Position position(@Nullable String after, @Nullable Integer size) {
		return new MessageFilter.Position(isGiven(after) ? Id.parse(orEmpty(after)) : null,
				Math.clamp((size != null) ? size : 50, 1, 200));
	}

	private static void required(String field, @Nullable Object sent) {
		if (sent == null) {
			throw Invalid.field(field, KernelProblems.REQUIRED);
		}
	}

	/**
	 * 留言板资料.
	 *
	 * @param keepDays null for the setting
	 */
	record BoardSent(@Nullable String name, @Nullable String introduction, @Nullable String closedNotice, BodyId body,
			@Nullable Integer keepDays) {

		/**
		 * @throws Invalid without a body
		 */
		BoardSent {
			required("body", body);
		}

		NewBoard wanted() {
			return new NewBoard(new Board.Words(orEmpty(this.name).strip(), orEmpty(this.introduction).strip(),
					orEmpty(this.closedNotice).strip()), this.body, this.keepDays);
		}

	}

	/** 新留言板. */
	record NewBoardRequest(SiteId site, @Nullable String key, BoardSent board) {

		/**
		 * @throws Invalid without a site or what the board is to be
		 */
		NewBoardRequest {
			required("site", site);
			required("board", board);
		}

	}

	/** 修改留言板. */
	record ChangeBoardRequest(long version, BoardSent board) {

		/**
		 * @throws Invalid without what the board is to be
		 */
		ChangeBoardRequest {
			required("board", board);
		}

	}

	/** 开关留言板. */
	record OpenBoardRequest(long version, boolean open) {
	}

	/** 登出留言. */
	record ScreenRequest(@Nullable String title, @Nullable String text, List<ScreenDecision> decisions) {

		/**
		 * @throws Invalid without decisions, or with far too many
		 */
		ScreenRequest {
			required("decisions", decisions);
			if (decisions.size() > MOST_DECISIONS) {
				throw Invalid.field("decisions", KernelProblems.TOO_LONG, MOST_DECISIONS);
			}
		}

		ScreenMessage.Screened screened() {
			return new ScreenMessage.Screened(orEmpty(this.title), orEmpty(this.text),
					this.decisions.stream()
						.map((each) -> new Removals.Decision(orEmpty(each.words()), each.hidden()))
						.toList());
		}

	}

	/** 隐去决定. */
	record ScreenDecision(@Nullable String words, boolean hidden) {
	}

	/**
	 * 留言答复.
	 *
	 * @param version row version of the answer; -1 if nobody has begun one
	 */
	record MessageAnswerRequest(long version, @Nullable String text) {
	}

	/** 撤下理由. */
	record TakeDownRequest(@Nullable String reason) {
	}

	/**
	 * 热点解答内容.
	 *
	 * @param body responsible for the answer
	 */
	record HotQuestionSent(BodyId body, @Nullable String topic, @Nullable String question, @Nullable String answer) {

		/**
		 * @throws Invalid without a body
		 */
		HotQuestionSent {
			required("body", body);
		}

		NewHotQuestion wanted() {
			return new NewHotQuestion(this.body,
					new HotQuestion.Text(orEmpty(this.topic), orEmpty(this.question), orEmpty(this.answer)));
		}

	}

	/**
	 * 新热点解答.
	 *
	 * @param origin where it was collected, such as a letter's number
	 */
	record NewHotQuestionRequest(SiteId site, @Nullable String origin, HotQuestionSent hot) {

		/**
		 * @throws Invalid without a site or what it is to say
		 */
		NewHotQuestionRequest {
			required("site", site);
			required("hot", hot);
		}

	}

	/** 修改热点解答. */
	record ChangeHotQuestionRequest(long version, HotQuestionSent hot) {

		/**
		 * @throws Invalid without what it is to say
		 */
		ChangeHotQuestionRequest {
			required("hot", hot);
		}

	}

	/**
	 * 热点解答动作.
	 *
	 * @param version row version that was read
	 * @param reason why, where one is needed
	 */
	record HotQuestionAct(long version, @Nullable String reason) {
	}

}
