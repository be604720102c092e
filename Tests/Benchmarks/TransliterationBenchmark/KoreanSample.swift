/// Korean words: the commonest as they are, and nouns of two or three Sino-Korean syllables, with particles
/// and with the endings of -하다.
enum KoreanSample {
  static func text(bytes: Int, fresh: Bool = false) -> SampleText {
    SampleText(bytes: bytes, stems: stems, exponent: 1.2, fresh: fresh) { stem, number in
      // The first endings are the commonest.
      let count = UInt64(endings.count)
      return stem + endings[Int(min(number % count, fresh ? count : number >> 16 % count))]
    }
  }

  private static let stems: [String] = {
    var stems = common
    var random = RandomBits()
    var known = Set(common)
    while stems.count < 20_000 {
      let count = random.next() % 5 == 0 ? 3 : 2
      let stem = (0..<count).map { _ in syllables[Int(random.next() % UInt64(syllables.count))] }
        .joined()
      if known.insert(stem).inserted { stems.append(stem) }
    }
    return stems
  }()

  private static let endings = [
    "", "", "", "", "", "의", "의", "을", "를", "이", "가", "은", "는", "에", "에", "에서", "으로", "로", "와", "과",
    "도", "만", "까지", "부터", "에게", "이다", "하는", "하고", "한", "했다", "할", "된", "되는", "하기", "적인", "들이",
    "들은", "이라고", "으로부터", "에서는",
  ]

  private static let common = words(
    """
    북한 대한 것 수 등 이 그 있다 있는 했다 미국 한국 정부 대통령 중국 러시아 서울 일본 평양 지난 위해 통해 함께 사람 말 때 년 월 \
    일 문제 국가 경제 회담 정상 협력 남북 관계 지역 세계 우리 나라 국민 사회 문화 역사 정치 외교 회의 발표 기자 방문 합의 선언 \
    평화 핵 미사일 발사 제재 유엔 안보리 결의 위원장 총리 장관 외무성 통일부 노동당 인민군 김정은 문재인 푸틴 트럼프 시진핑 \
    모스크바 블라디보스토크 베이징 워싱턴 뉴욕 도쿄 부산 인천 대구 광주 대전 경기도 강원도 제주도 종로구 신의주 개성 공단 철도 \
    도로 연결 사업 계획 추진 가능성 상황 입장 필요 중요 특히 또한 그러나 하지만 따라서 그리고 오늘 어제 내일 올해 작년 이번 다음 \
    처음 마지막 학교 학생 교육 대학 연구 기술 과학 산업 기업 시장 가격 수출 수입 투자 은행 금융 법률 재판 경찰 군대 전쟁 역할 \
    독립문 왕십리 신라 백로 꽃잎 좋은 많은 없다 같은 못하다 밝히다 읽고 않은 값이 굳이 같이 국물 협력 십리 급행 입학 특혜
    """
  )

  private static let syllables = words(
    """
    가 각 간 감 강 개 객 거 건 검 격 견 결 경 계 고 곡 공 과 관 광 교 구 국 군 권 규 균 극 근 금 급 기 길 김 난 남 내 \
    노 논 농 능 다 단 달 담 답 당 대 덕 도 독 동 등 락 란 량 력 련 령 로 론 료 류 륙 률 리 림 립 마 만 말 망 매 면 명 \
    모 목 무 문 물 미 민 밀 박 반 발 방 배 백 번 범 법 변 별 병 보 복 본 봉 부 북 분 불 비 사 산 살 삼 상 색 생 서 석 \
    선 설 성 세 소 속 손 송 수 술 승 시 식 신 실 심 안 압 애 야 약 양 어 언 업 여 역 연 열 염 영 예 오 옥 온 완 왕 외 \
    요 용 우 운 원 월 위 유 육 은 음 읍 의 이 익 인 일 임 입 자 작 잔 장 재 쟁 저 적 전 절 점 접 정 제 조 족 존 종 좌 \
    주 준 중 증 지 직 진 질 집 차 착 찬 참 창 채 책 처 천 철 첨 청 체 초 촌 총 최 추 축 출 충 취 측 치 친 침 타 탁 탄 \
    탈 탑 태 택 토 통 퇴 투 특 파 판 팔 패 편 평 폐 포 폭 표 품 풍 피 필 하 학 한 할 합 항 해 핵 행 향 허 헌 험 혁 현 \
    혈 협 형 호 혹 혼 홍 화 확 환 활 황 회 획 효 후 훈 휴 흑 흥 희
    """
  )

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
