package org.yichuang.casework;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.yichuang.casework.spi.ActRule;
import org.yichuang.casework.spi.CaseKind;
import org.yichuang.casework.spi.ClockEffect;
import org.yichuang.casework.spi.State;
import org.yichuang.casework.spi.StateTable;
import org.yichuang.testing.TestClock;

/** A kind with one act for each thing that a table can say. */
final class SampleKind implements CaseKind {

	static final String CODE = "test.matter";

	static final StateTable TABLE = new StateTable("RECEIVED", true, "HANDLING",
			List.of(State.open("RECEIVED", "待受理", "已收到"), State.open("HANDLING", "办理中", "正在办理"),
					State.open("SUPPLEMENTING", "待补正", "请补正"), State.open("ANSWERED", "已答复", "已答复"),
					State.terminal("CONCLUDED", "已办结", "已办结"), State.terminal("DECLINED", "不予受理", "不予受理")),
			List.of(act("accept", Set.of("RECEIVED"), "HANDLING", false, ClockEffect.NONE, "已受理"),
					act("decline", Set.of("RECEIVED"), "DECLINED", true, ClockEffect.NONE, "不予受理"),
					act("ask-supplement", Set.of("HANDLING"), "SUPPLEMENTING", true, ClockEffect.PAUSE, "请补正材料"),
					act("supplement", Set.of("SUPPLEMENTING"), "HANDLING", false, ClockEffect.RESUME, "已补正"),
					act("restart", Set.of("HANDLING"), null, false, ClockEffect.START, null),
					act("answer", Set.of("HANDLING"), "ANSWERED", true, ClockEffect.STOP, "已答复"),
					act("conclude", Set.of("HANDLING", "ANSWERED"), "CONCLUDED", false, ClockEffect.NONE, "已办结")));

	private static ActRule act(String code, Set<String> from, @Nullable String to, boolean reason, ClockEffect clock,
			@Nullable String words) {
		return new ActRule(code, code, from, to, CaseworkPermission.HANDLE, reason, clock, words);
	}

	@Override
	public String code() {
		return CODE;
	}

	@Override
	public String label() {
		return "测试事项";
	}

	@Override
	public StateTable table() {
		return TABLE;
	}

	/** A kind whose clock an act starts, and that is never handled a second time. */
	static final class Quiet implements CaseKind {

		static final String CODE = "test.quiet";

		private static final StateTable TABLE = new StateTable("NEW", false, null,
				List.of(State.open("NEW", "新建", "已收到"), State.terminal("DONE", "完成", "已完成")),
				List.of(act("begin", Set.of("NEW"), null, false, ClockEffect.START, null),
						act("finish", Set.of("NEW"), "DONE", false, ClockEffect.NONE, null)));

		@Override
		public String code() {
			return CODE;
		}

		@Override
		public String label() {
			return "无时限事项";
		}

		@Override
		public StateTable table() {
			return TABLE;
		}

	}

	/** The kinds and a clock that can be put forward, for all tests of this room. */
	@TestConfiguration
	static class Beans {

		@Bean
		SampleKind sampleKind() {
			return new SampleKind();
		}

		@Bean
		Quiet quietKind() {
			return new Quiet();
		}

		@Bean
		@Primary
		TestClock testClock() {
			return new TestClock();
		}

	}

}
